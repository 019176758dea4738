import { isOneOf } from '../../words/says.js';
import type { FactLabel, Words } from '../../words/words.js';

/** A label with what it labels, as a document's table or line of facts has them. */
export interface Labelled {
  /** What it names; missing for a label that nobody knows. */
  readonly fact?: FactLabel;
  /** The label as written, without its colon. */
  readonly label: string;
  /** Empty where the document leaves it empty. */
  readonly value: string;
}

/** What a label before a fact of the document names: "Dokumentansvarig" is its owner. */
export function factNamed(label: string, words: Words): FactLabel | undefined {
  const facts = Object.keys(words.facts) as FactLabel[];
  const whole = facts.find((fact) => isOneOf(label, words.facts[fact]));
  if (whole || label.length > 60) return whole;
  // "Fastställd/upprättad", "Dokumentansvarig / processägare", "Gäller till (datum)"
  const parts = label.replace(/\([^)]*\)/g, '').split(/\s*\/\s*|\s+(?:och|eller|and|or|ja|tai)\s+/u);
  return facts.find((fact) => parts.some((part) => isOneOf(part, words.facts[fact])));
}

/** Parts a line "Label: value" where the label is a known one; "Fastställt av: Kommunfullmäktige". */
export function labelledIn(text: string, words: Words): Labelled | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 60) return undefined;
  const label = text.slice(0, colon).replace(/[*_]/g, '').trim();
  const fact = factNamed(label, words);
  return (
    fact && {
      fact,
      label,
      value: text
        .slice(colon + 1)
        .replace(/^[*_\s]+/u, '')
        .trim(),
    }
  );
}
