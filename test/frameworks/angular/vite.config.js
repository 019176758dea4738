import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';

/** Finishes what Angular's own packages leave to whoever bundles them; the page then needs no compiler. */
const angularLinker = {
  name: 'angular-linker',
  transform: {
    filter: { id: /@angular/, code: /ɵɵngDeclare/ },
    handler: async (code, filename) => {
      const { code: linked } = await transformAsync(code, { filename, plugins: [linker], compact: false });
      return { code: linked, map: null };
    },
  },
};

export default {
  plugins: [angularLinker],
  define: { ngDevMode: 'false', ngJitMode: 'false' },
};
