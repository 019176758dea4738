import { addressOf } from './address.js';
import { frameMessage, type FrameMessage } from './message.js';

/*
 * `samsyn-host.js`: for a page that shows Samsyn in frames. Gives each frame the height that the page in it
 * asks for. Only a frame's own page, at the address that the frame was given, is listened to.
 */

/** No document is higher than this, in CSS pixels; more is a mistake. */
const HIGHEST = 200_000;

addEventListener('message', ({ source, origin, data }) => {
  const message = frameMessage(data);
  if (message?.samsyn !== 'height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && originOf(frame) === origin)
      frame.style.blockSize = `${Math.min(message.height, HIGHEST)}px`;
});

// A frame that was measured before this script came is asked once more.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]')) {
  const question: FrameMessage = { samsyn: 'measure' };
  const origin = originOf(frame);
  // Before its page has come, a frame has the host's own origin; then it tells its height by itself.
  if (origin) frame.contentWindow?.postMessage(question, origin);
}

function originOf({ src }: HTMLIFrameElement): string | undefined {
  return addressOf(src)?.origin;
}
