/**
 * Tells what a reader sees of a form on a page, in data.
 *
 * Runs in the page, and so has all it needs within itself.
 */
export async function seen() {
  const isSeen = (element) =>
    Boolean(element) && element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const title = (root) => root?.querySelector('h1, h2, h3, h4');
  const says = (root) => isSeen(title(root)) && /Tillhörighet/.test(title(root).textContent);
  const frame = document.querySelector('iframe');
  const inFrame = () => frame?.contentDocument?.querySelector('samsyn-goal-card')?.shadowRoot;
  const card = () => document.querySelector('main samsyn-goal-card');
  const isDrawn = () => says(card()?.shadowRoot) || says(inFrame());
  // A widget that comes does so within a second; one that does not never will.
  for (const end = Date.now() + 3000; !isDrawn() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const main = document.querySelector('main');
  const fallback = [...main.querySelectorAll('.fallback')].filter((element) =>
    card()?.contains(element) ? element.assignedSlot !== null && isSeen(element) : isSeen(element),
  );
  const text = main.innerText;
  return {
    widget: isDrawn(),
    fallback: fallback.length > 0,
    plain: says(main),
    link: isSeen(main.querySelector('a[href]')),
    code: /\{"samsyn"|:host|--_\w+:/.test(text),
    text: text.trim().length > 0,
  };
}
