// The name that Toss Payments' script defines, as a page has it before Payready comes.
window.TossPayments = function () {};
