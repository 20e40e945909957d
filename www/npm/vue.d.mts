import type { PayReadyProps } from './load.mjs';
import type { PayReadyEvents } from '../payready.js';

/** `<pay-ready>`, which loads Payready once it is in the page. */
export declare const PayReady: new () => {
  $props: PayReadyProps & {
    onDiagnosis?: (event: PayReadyEvents['payready-diagnosis']) => void;
    /** `event.preventDefault()` stops the opening. */
    'onBefore-open'?: (event: PayReadyEvents['payready-before-open']) => void;
    onOpen?: (event: PayReadyEvents['payready-open']) => void;
    onBlocked?: (event: PayReadyEvents['payready-blocked']) => void;
    onClose?: (event: PayReadyEvents['payready-close']) => void;
  };
  $slots: { default?: () => unknown };
};
