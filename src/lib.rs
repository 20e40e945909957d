//! Payready.
