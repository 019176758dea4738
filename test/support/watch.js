// Keeps what the page's policy refuses and what goes wrong, for the test that has the page in a frame.
window.refused = [];
window.warned = [];
console.warn = (...words) => window.warned.push(words.join(' '));
document.addEventListener('securitypolicyviolation', (event) =>
  window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
window.addEventListener('error', (event) => window.refused.push(event.message));
