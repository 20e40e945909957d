// What a shop writes with the package's types. Each line after `@ts-expect-error` must not compile.

import { type Diagnosis, type FindingCode, loadPayready, type Payready } from 'payready';
import 'payready/auto';
import { PayReady } from 'payready/react';
import { PayReady as VuePayReady } from 'payready/vue';
import { h } from 'vue';

const payready: Payready | null = await loadPayready({ base: '/payready/', nonce: 'n', integrity: 'sha384-x' });
// @ts-expect-error: on a server it is null
payready.version;
// @ts-expect-error: no such option
loadPayready({ folder: '/payready/' });

const diagnosis: Diagnosis | undefined = await window.payready?.diagnose();
const code: FindingCode | undefined = diagnosis?.findings[0]?.code;
// @ts-expect-error: it is not there until the script has run
window.payready.version;

const element = document.createElement('pay-ready');
element.addEventListener('payready-close', ({ detail }) => detail.known === false);
// @ts-expect-error: that event has no address
element.addEventListener('payready-close', ({ detail }) => detail.url);

export const inReact = (
  <>
    <pay-ready for="pay" provider="uplus" amount="51000" className="guard" />
    {/* @ts-expect-error: no such mode */}
    <pay-ready pay-url="https://pg.example/" mode="tab" />
    <PayReady for="pay" windowFeatures="width=720" onBlocked={({ detail }) => console.log(detail.verdict, code)} />
    {/* @ts-expect-error: no such time */}
    <PayReady for="pay" show="never" />
  </>
);

export const inVue = [
  h(VuePayReady, { for: 'pay', provider: 'uplus', onBlocked: ({ detail }) => console.log(detail.verdict) }),
  // @ts-expect-error: no such mode
  h(VuePayReady, { payUrl: 'https://pg.example/', mode: 'tab' }),
];
