import { mayShow, frameRequestOf } from './frame-request.js';
import { frameMessage, type FrameMessage } from './message.js';

/*
 * `samsyn-frame.js`: what `embed.html` does. It shows the widget that its address asks for, and tells the page
 * around it how high it is.
 */
const page = document.documentElement;
const wanted = frameRequestOf(new URLSearchParams(location.search));
const { attributes, widget, theme, scheme } = wanted;

page.lang = attributes['lang'] ?? page.lang;
if (scheme) page.dataset['scheme'] = scheme;
if (theme) {
  page.classList.add(`samsyn-theme-${theme}`);
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `themes/${theme}.css`,
  });
  document.head.append(sheet);
}
document.querySelector('main')?.append(isAllowed() ? shown() : refused());

new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ source, data }) => {
  if (source === parent && frameMessage(data)?.samsyn === 'measure') tellHeight();
});
// A link leads the reader's whole window on, not the frame; a link within the page stays in it.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_top';
  },
  true,
);

function isAllowed(): boolean {
  const src = attributes['src'];
  const list = document.querySelector<HTMLMetaElement>('meta[name="samsyn-allow"]')?.content ?? '';
  return src !== undefined && mayShow(list, src, location.href);
}

function shown(): HTMLElement {
  const element = document.createElement(`samsyn-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener('samsyn-load', () => {
    const title = element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim();
    if (title) document.title = title.replace(/\s+/g, ' ');
  });
  return element;
}

function refused(): HTMLElement {
  const why = document.createElement('div');
  const say = (lang: string, text: string): void =>
    why.append(Object.assign(document.createElement('p'), { lang, textContent: text }));
  say(
    'sv',
    'Här visas inget, eftersom sidan bara får visa innehåll från sin egen webbplats och de som står i dess meta-tagg samsyn-allow.',
  );
  say(
    'en',
    'Nothing is shown, since this page may only show content from its own site and those named in its meta tag samsyn-allow.',
  );
  return why;
}

function tellHeight(): void {
  const message: FrameMessage = {
    samsyn: 'height',
    height: Math.ceil(document.body.getBoundingClientRect().height),
  };
  // A height is no secret, and the page around may be any that was given the frame.
  parent.postMessage(message, '*');
}
