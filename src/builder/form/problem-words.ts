import type { Problem } from '../../read/problems.js';
import { put, type Wording } from '../language.js';
import { pathOf, type Path } from '../model/json-path.js';
import { entryNameAt } from './entry-walk.js';
import { choiceWords, fieldWords } from './field-words.js';
import { FORM_WORDS as WORDS } from './form.words.js';

/** A problem in an editor's words, which name no keys and no words of the file. */
export function problemWords({ code, details, message, pointer }: Problem): Wording {
  const detail = (name: string): string => String(details?.[name] ?? '');
  const key = detail('key');
  const path = pathOf(pointer);
  switch (code) {
    case 'missing-key':
      return put(WORDS.isMissing, { label: fieldWords(detail('of'), key).label });
    case 'unknown-key':
      return put(WORDS.unknownKey, { key });
    case 'bare-heading': {
      const { label } = fieldWords(entryNameAt(path) ?? '', key);
      return put(WORDS.bareHeading, { title: detail('title'), label });
    }
    case 'wrong-choice': {
      const choices = choicesAt(path);
      return choices ? put(WORDS.wrongChoice, { choices }) : message;
    }
    case 'dangling-reference':
      return put(WORDS.leadsNowhere, { id: detail('id') });
    case 'markdown-image':
      return WORDS.imageInText;
    case 'markdown-heading':
      return WORDS.headingInText;
    default:
      return message;
  }
}

/** What can be chosen at a place, in words. */
function choicesAt(path: Path): Wording | undefined {
  const entry = entryNameAt(path.slice(0, -1));
  const labels = entry === undefined ? [] : choiceWords(entry, String(path.at(-1)));
  if (!labels.length) return undefined;
  const listed = (language: 'sv' | 'en'): string => labels.map(({ label }) => label[language]).join(', ');
  return { sv: listed('sv'), en: listed('en') };
}
