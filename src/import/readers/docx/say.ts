import type { OmissionReason } from '../../pieces.js';
import { fieldReason } from './fields.js';
import { addOmission, addText, type Line } from './line.js';
import type { RunLooks } from './run-looks.js';
import type { Story, Surroundings } from './story.js';
import { signFont, signOf } from './symbols.js';
import { drawnTick } from './ticks.js';

/** Puts text in the line, or among what is left out, by what it stands in. */
export function sayText(text: string, looks: RunLooks, line: Line, story: Story, around: Surroundings): void {
  const { tick, link } = around;
  const reason = reasonIn(story, around);
  if (reason) addOmission(line, reason, text);
  else if (!tick) {
    const address = link ?? story.fields.findLast((field) => field.link !== undefined)?.link;
    addText(line, text, looks, address === undefined ? {} : { link: address });
  } else if (!tick.drawn) {
    tick.drawn = true;
    addText(line, drawnTick(tick.checked), looks);
  }
}

/** Why text that stands here is left out, if it is. */
export function reasonIn(story: Story, { omit }: Surroundings): OmissionReason | undefined {
  return omit ?? (story.fields.length ? fieldReason(story.fields) : undefined);
}

/** Reads a sign given by its code in a font. */
export function readSign(
  fontName: string | undefined,
  code: number,
  looks: RunLooks,
  line: Line,
  story: Story,
  around: Surroundings,
): void {
  const font = signFont(fontName);
  const sign = font ? signOf(font, code) : code >= 0xf000 ? signOf('wingdings', code) : letterOf(code);
  if (sign) sayText(sign, looks, line, story, around);
  else addOmission(line, around.omit ?? 'unreadable', '');
}

function letterOf(code: number): string | undefined {
  return code > 0x1f && code < 0xd800 ? String.fromCodePoint(code) : undefined;
}
