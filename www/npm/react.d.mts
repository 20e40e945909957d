import type { HTMLAttributes, ReactNode } from 'react';
import type { PayReadyProps } from './load.mjs';
import type { PayReadyAttributes, PayReadyEvents } from '../payready.js';

/** `<pay-ready>`, which loads Payready once it is in the page. */
export declare function PayReady(
  props: PayReadyProps & {
    id?: string;
    class?: string;
    children?: ReactNode;
    onDiagnosis?: (event: PayReadyEvents['payready-diagnosis']) => void;
    /** `event.preventDefault()` stops the opening. */
    onBeforeOpen?: (event: PayReadyEvents['payready-before-open']) => void;
    onOpen?: (event: PayReadyEvents['payready-open']) => void;
    onBlocked?: (event: PayReadyEvents['payready-blocked']) => void;
    onClose?: (event: PayReadyEvents['payready-close']) => void;
  }
): ReactNode;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'pay-ready': PayReadyAttributes & Omit<HTMLAttributes<HTMLElement>, keyof PayReadyAttributes> & { class?: string; ref?: React.Ref<HTMLElement>; key?: React.Key };
    }
  }
}
