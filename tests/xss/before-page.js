// Runs inside a page before anything else: notes what a hostile text would call, and what the policy stops.
globalThis.ran = [];
for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = () => globalThis.ran.push(name);
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  globalThis.ran.push(`policy: ${violatedDirective} ${blockedURI}`),
);
