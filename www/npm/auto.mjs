// For its effect alone: `import 'payready/auto'` loads Payready from `/payready/`.
import { loadPayready } from './load.mjs';

// Nobody hears of a failure here, and the shop's pay button works without.
loadPayready().catch(() => {});
