// What Lockdown Mode does: there is no WebAssembly at all.
delete window.WebAssembly;
