import { addressIn } from '../../format/address.js';
import type { Content, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayPeriod } from '../../text/values.js';
import { outlineOf } from '../document/outline.js';
import { partViews, type PartView } from '../document/part.view.js';
import { editionViews, type EditionView } from '../document-facts/editions.view.js';
import { waysView, type WayView } from '../document-facts/ways.view.js';

/** A whole document, as it stands on a page. */
export interface StrategyView {
  /** Over the title: the ways to other languages, and what has replaced the document. */
  readonly ways: readonly WayView[];
  readonly replacedBy: readonly EditionView[];
  /** The publisher's name, and its official ones in national minority languages. */
  readonly publisher: readonly Said[];
  readonly logo: { readonly src: string; readonly alt: string } | undefined;
  /** The years that it is for; a period in many words stands under the title. */
  readonly period: Said | undefined;
  readonly isPeriodLong: boolean;
  readonly title: Said | undefined;
  readonly subtitle: Said | undefined;
  readonly slogan: Said | undefined;
  readonly parts: readonly PartView[];
  /** So many of them stand within the first letters of a long document; all of them where it is not long. */
  readonly near: number;
  readonly contents: readonly ContentsLine[];
}

/** A line of the contents list, with those that belong under it. */
export interface ContentsLine {
  readonly anchor: string;
  readonly label: Said | undefined;
  readonly title: Said | undefined;
  readonly lines: readonly ContentsLine[];
}

/** Letters of a period that still is a label: "14 juni 2021 – 31 december 2030" has thirty-one. */
const LONGEST_PERIOD_LABEL = 40;
/** Letters of running text above a part that stands far down: some forty pages of a book. */
const FAR = 100_000;
/** Levels of the contents list. */
const CONTENTS_LEVELS = 3;

/** Says what a whole document holds, in the order of its outline. */
export function strategyView(content: Content, reader: Reader): StrategyView {
  const { publisher, period } = content;
  const parts = partViews(outlineOf(content), content, reader, reader.level + 1);
  const src = addressIn(publisher.logo?.src, reader.src);
  const said = period ? sayPeriod(period, reader, documentWords(reader)) : undefined;
  return {
    ways: waysView(content, reader),
    replacedBy: editionViews(content, 'replaced-by', reader),
    publisher: namesOf(publisher.name, reader),
    logo: src ? { src, alt: say(publisher.logo?.alt, reader)?.text ?? '' } : undefined,
    period: said,
    isPeriodLong: said !== undefined && said.text.length > LONGEST_PERIOD_LABEL,
    title: say(content.title, reader),
    subtitle: say(content.subtitle, reader),
    slogan: say(publisher.slogan, reader),
    parts,
    near: nearIn(parts),
    contents: contentsLines(parts, CONTENTS_LEVELS),
  };
}

function nearIn(parts: readonly PartView[]): number {
  let letters = 0;
  const far = parts.findIndex((part) => {
    const above = letters;
    letters += lettersOf(part);
    return above > FAR;
  });
  return far < 0 ? parts.length : far;
}

/** Letters of a part's running text, and of the parts in it. */
function lettersOf({ shows, parts }: PartView): number {
  const own = shows.kind === 'section' ? shows.section.body : shows.kind === 'prose' ? shows.text : undefined;
  return parts.reduce((sum, part) => sum + lettersOf(part), own?.text.length ?? 0);
}

/** North, South and Lule Sami, Finnish, Meänkieli, Romani, Yiddish: in these a kommun's name is no translation. */
const MINORITY = /^(?:se|sma|smj|fi|fit|rom|yi)$/;

function namesOf(name: Text, reader: Reader): readonly Said[] {
  const own = say(name, reader);
  const official = typeof name === 'string' ? [] : Object.entries(name).filter(([tag]) => MINORITY.test(tag));
  const others = official.flatMap(([tag, text]) => (text === own?.text ? [] : { text, lang: tag }));
  return own ? [own, ...others] : others;
}

/** The lines of parts that have a title; of one that has none, the lines of what stands in it. */
function contentsLines(parts: readonly PartView[], depth: number): readonly ContentsLine[] {
  if (!depth) return [];
  return parts.flatMap(({ anchor, label, title, parts }) =>
    title && anchor
      ? { anchor, label, title, lines: contentsLines(parts, depth - 1) }
      : contentsLines(parts, depth),
  );
}
