### Buttons and short lines of the panel.

button =
    .retry = Try again
    .open = Open the payment window
    .here = Pay in this tab
    .front = Show the payment window
    .agents = Check the security program
    .recheck = Check again
    .dismiss = Dismiss
link =
    .anyway = Pay anyway
    .help = All help
line =
    .solved = Solved. You can pay now.
    .unsolved = Not solved yet. Please go through the steps once more.
    .checking = Checking again
frame =
    .title = Payment
    .close = Close the payment
guide =
    .title = When a payment doesn’t go through
