import { documentWords } from '../../locale/document/locale.js';
import { say } from '../../text/localized.js';
import { directionOf, type Reader } from '../../text/reader.js';
import { sayDate } from '../../text/dates.js';
import type { LateDownload } from '../fragments/download.template.js';
import type { IndicatorView } from './indicator.view.js';

/** The chart as pictures to take home; none where nothing is drawn. Who draws them is fetched when asked for. */
export function chartPictures(indicator: IndicatorView, reader: Reader): readonly LateDownload[] {
  if (!indicator.chart && !indicator.lines) return [];
  const words = documentWords(reader);
  return (['svg', 'png'] as const).map((kind) => ({
    name: `${indicator.id ?? 'indikator'}.${kind}`,
    label: words.savePicture(kind.toUpperCase()),
    file: async (button) => {
      const { chartPicture } = await import('./chart-picture.js');
      return chartPicture(kind, indicator, textsOf(indicator, reader), chartBeside(button));
    },
  }));
}

const chartBeside = (button: Element): Element => button.closest('section')!.querySelector('.chart')!;

function textsOf({ head, unit, chart, source }: IndicatorView, reader: Reader) {
  const words = documentWords(reader);
  const target = chart?.target;
  const said = [say(source?.title, reader)?.text, sayDate(source?.date, reader)?.text].filter(Boolean);
  return {
    lang: reader.lang,
    dir: directionOf(reader.lang),
    title: head.title?.text ?? '',
    foot: said.length ? `${reader.words.source}: ${said.join(', ')}` : '',
    unit: unit && unit.text !== '%' ? unit.text : '',
    target: target ? `${words.aim}${target.time && ` ${target.time}`}: ${target.said.text}` : '',
  };
}
