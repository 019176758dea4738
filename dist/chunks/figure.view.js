import { a as addressIn } from './address.js';
import { s as say } from './localized.js';

function figureView({ src, alt, caption, credit }, reader) {
  return {
    src: addressIn(src, reader.src),
    alt: say(alt, reader),
    caption: say(caption, reader),
    credit: say(credit, reader)
  };
}

export { figureView as f };
//# sourceMappingURL=figure.view.js.map
