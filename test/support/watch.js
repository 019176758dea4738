// Keeps what the page's policy refuses and what goes wrong, for the test that has the page in a frame.
window.refused = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
window.addEventListener('error', (event) => window.refused.push(event.message));
