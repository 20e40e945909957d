import { PayReady } from 'payready/react';
import { createRoot } from 'react-dom/client';

// What the shop does without Payready; pay.html stands for the payment provider's page.
const pay = () => window.open('/pay.html', 'payment', 'width=720,height=660');

function Checkout() {
  return (
    <>
      <button id="pay" type="button" onClick={pay}>
        Pay
      </button>
      <PayReady for="pay" onBlocked={({ detail }) => console.log('The payment did not open:', detail.findings[0].code)} />
    </>
  );
}

createRoot(document.getElementById('shop')).render(<Checkout />);
