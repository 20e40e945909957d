// The names of two providers: nobody can tell which of them the pay button is for.
window.TossPayments = function () {};
window.Stripe = function () {};
