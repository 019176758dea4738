import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { themeCss } from '../theme/index.js';
import type { Command, ExitCode } from './command.js';
import { checkThemeFile } from './theme-file.js';

/** `samsyn theme build`: writes themes as style sheets, if they pass. */
export const themeBuildCommand: Command = {
  files: { sv: '<temafil …>', en: '<token file …>' },
  words: {
    sv: 'Skriver <namn>.css för varje tema som är utan fel och klarar AA.',
    en: 'Writes <name>.css for each theme that is without problems and passes AA.',
  },
  options: {
    out: {
      type: 'string',
      value: { sv: 'mapp', en: 'folder' },
      words: { sv: 'var filerna läggs (annars här)', en: 'where the files are put (else here)' },
    },
    force: {
      type: 'boolean',
      words: { sv: 'skriver också teman som inte klarar kontrollen', en: 'writes themes that fail too' },
    },
  },
  run: (call) => {
    const { files, options, language, print, complain } = call;
    const out = typeof options.out === 'string' ? options.out : '.';
    let worst: ExitCode = 0;
    for (const file of files) {
      const { theme, isSound, isMissing } = checkThemeFile(file, call);
      if (!theme || (!isSound && options.force !== true)) {
        worst = isMissing ? 2 : worst || 1;
        if (theme)
          complain(
            {
              sv: `${theme.name}: skrivs inte. Rätta temat, eller kör med --force.`,
              en: `${theme.name}: not written. Mend the theme, or use --force.`,
            }[language],
          );
        continue;
      }
      const css = path.join(out, `${theme.name}.css`);
      try {
        mkdirSync(out, { recursive: true });
        writeFileSync(css, themeCss(theme));
      } catch (error) {
        const { message } = error as Error;
        complain(
          { sv: `${css} går inte att skriva: ${message}`, en: `Cannot write ${css}: ${message}` }[language],
        );
        return 2;
      }
      print({ sv: `${theme.name}: ${css} är skriven.`, en: `${theme.name}: wrote ${css}.` }[language]);
    }
    return worst;
  },
};
