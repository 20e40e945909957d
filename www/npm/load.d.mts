import type { Mode, Payready } from '../payready.js';

export type * from '../payready.js';

export interface LoadOptions {
  /** The address of the folder that the package's files are served from, against the page's own; `/payready/` where it is not given. */
  base?: string;
  /** The nonce of the page's content security policy; Payready gives it to the scripts that it adds as well. */
  nonce?: string;
  /** What the browser checks `payready.js` by: its value in `integrity.json` of the same version. */
  integrity?: string;
}

/**
 * Brings Payready into the page, once however often it is called, and resolves with `window.payready` when it can diagnose. It rejects, with
 * the reason, where `payready.js` does not come or the browser cannot run the rest; the shop's pay button works all the same, and the next
 * call tries again. On a server it resolves with null.
 */
export declare function loadPayready(options?: LoadOptions): Promise<Payready | null>;

/** What the components of `payready/react` and `payready/vue` take: the attributes of `<pay-ready>`, and the options of `loadPayready`. */
export interface PayReadyProps extends LoadOptions {
  for?: string;
  payUrl?: string;
  mode?: Mode;
  windowFeatures?: string;
  provider?: string;
  amount?: string | number;
  currency?: string;
  method?: string;
  card?: string;
  lang?: string;
  show?: 'needed' | 'always';
  debug?: string | boolean;
}
