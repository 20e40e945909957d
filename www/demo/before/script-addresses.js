// A page that requires trusted types, and lets nothing through but addresses of scripts.
if (window.trustedTypes) trustedTypes.createPolicy('default', { createScriptURL: (address) => address });
