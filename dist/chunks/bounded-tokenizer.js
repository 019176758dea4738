import { Tokenizer } from 'marked';
import { L as LIMITS } from './limits.js';

class BoundedTokenizer extends Tokenizer {
  constructor() {
    super(...arguments);
    this.html = none;
    this.tag = none;
    this.code = none;
    this.#blocks = 0;
    this.#marks = 0;
  }
  #blocks;
  #marks;
  list(src) {
    return this.block(() => super.list(src));
  }
  blockquote(src) {
    return this.block(() => super.blockquote(src));
  }
  emStrong(...given) {
    return this.mark(() => super.emStrong(...given));
  }
  /** Two tildes: one is Swedish for "about". */
  del(...given) {
    return given[0].startsWith("~~") ? this.mark(() => super.del(...given)) : void 0;
  }
  link(src) {
    return this.mark(() => super.link(src));
  }
  /** Reads a block that may hold blocks, unless that is one too deep. */
  block(read) {
    if (this.#blocks === LIMITS.nesting) return void 0;
    this.#blocks++;
    try {
      return read();
    } finally {
      this.#blocks--;
    }
  }
  /** Reads marks that may hold marks, unless that is one too deep. */
  mark(read) {
    if (this.#marks === LIMITS.nesting) return void 0;
    this.#marks++;
    try {
      return read();
    } finally {
      this.#marks--;
    }
  }
}
function none() {
  return void 0;
}

export { BoundedTokenizer as B, none as n };
//# sourceMappingURL=bounded-tokenizer.js.map
