import { PayReady } from 'payready/vue';
import { createApp, h } from 'vue';

// What the shop does without Payready; pay.html stands for the payment provider's page.
const pay = () => window.open('/pay.html', 'payment', 'width=720,height=660');

const blocked = ({ detail }) => console.log('The payment did not open:', detail.findings[0].code);

const checkout = () => [h('button', { id: 'pay', type: 'button', onClick: pay }, 'Pay'), h(PayReady, { for: 'pay', onBlocked: blocked })];

createApp(checkout).mount('#shop');
