import { addressOf } from './address.js';
import { frameMessage, type FrameMessage } from './message.js';

/*
 * `samsyn-host.js`: for a page that shows Samsyn in frames. Gives each frame the height that the page in it
 * asks for. Only a frame that shows `embed.html` is listened to, and only its own page, at the address that the
 * frame was given: an advertisement in another frame may send what it likes.
 */

/** No document is higher than this, in CSS pixels; more is a mistake. */
const HIGHEST_DOCUMENT = 200_000;

addEventListener('message', ({ source, origin, data }) => {
  const message = frameMessage(data);
  if (message?.samsyn !== 'height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && pageOf(frame)?.origin === origin)
      frame.style.blockSize = `${Math.min(message.height, HIGHEST_DOCUMENT)}px`;
});

// A frame that was measured before this script came is asked once more.
for (const frame of document.querySelectorAll('iframe')) {
  const question: FrameMessage = { samsyn: 'measure' };
  const origin = pageOf(frame)?.origin;
  // Before its page has come, a frame has the host's own origin; then it tells its height by itself.
  if (origin) frame.contentWindow?.postMessage(question, origin);
}

/** The address of the page of ours that a frame shows; undefined where it shows another. */
function pageOf({ src }: HTMLIFrameElement): URL | undefined {
  const page = addressOf(src);
  return page?.pathname.endsWith('/embed.html') ? page : undefined;
}
