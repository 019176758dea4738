import path from 'node:path';
import type { BilingualText, Call, Command, ExitCode } from './command.js';
import { cannotWrite, writeContent } from './content-file.js';
import { changeGroups, changeLines } from './import-changes.js';
import { loadReport, writeReport } from './import-report/write-report.js';
import { earlierContent, named, readBytes, takenFile } from './import-files.js';
import { importSummary } from './import-summary.js';

/** `samsyn import`: makes a content file of a document, and a report of what became of each piece of it. */
export const importCommand: Command = {
  files: { sv: '<dokument>', en: '<document>' },
  takes: { least: 1, most: 1 },
  words: {
    sv: 'Gör en innehållsfil av ett dokument: .docx, .odt, .pdf, .xlsx, .csv, .html, .md eller .txt. Inget skickas någonstans.',
    en: 'Makes a content file of a document: .docx, .odt, .pdf, .xlsx, .csv, .html, .md or .txt. Nothing is sent anywhere.',
  },
  options: {
    out: {
      type: 'string',
      value: { sv: 'fil', en: 'file' },
      words: {
        sv: 'innehållsfilen (annars dokumentets namn, med .json)',
        en: 'the content file (else the document’s name, with .json)',
      },
    },
    report: {
      type: 'string',
      value: { sv: 'fil', en: 'file' },
      words: {
        sv: 'skriver en rapport som webbsida: källa och förslag sida vid sida, och allt som är gissat eller utelämnat',
        en: 'writes a report as a web page: source and suggestion side by side, and all that is guessed or left out',
      },
    },
    update: {
      type: 'string',
      value: { sv: 'fil', en: 'file' },
      words: {
        sv: 'förra årets innehållsfil: det som är detsamma har kvar sina id',
        en: 'last year’s content file: what is the same keeps its ids',
      },
    },
    force: {
      type: 'boolean',
      words: { sv: 'skriver över filer som finns', en: 'writes over files that are there' },
    },
  },
  run: async (call) => {
    const { files, options, language, print, complain, show } = call;
    const [file = ''] = files;
    const name = path.basename(file);
    const {
      out = `${name.replace(/\.[^.]+$/, '')}.json`,
      report,
      update,
    } = options as {
      readonly out?: string;
      readonly report?: string;
      readonly update?: string;
    };
    const refuse = (words: BilingualText, code: ExitCode = 2): ExitCode => {
      complain(words[language]);
      return code;
    };
    const taken = takenFile(file, { out, report }, options.force === true);
    if (taken) return refuse(taken);
    const drawn = report === undefined ? undefined : await loadReport();
    if (drawn && 'failure' in drawn) return refuse(drawn.failure);

    const earlier = update === undefined ? undefined : earlierContent(update);
    if (earlier && 'failure' in earlier) return refuse(earlier.failure, earlier.code);
    if (earlier?.warning) complain(earlier.warning[language]);

    const { importDocument, matchContent, SOURCE_BYTES, failureWords } = await import('./import-parts.js');
    const source = readBytes(file, SOURCE_BYTES);
    if ('failure' in source) return refuse(source.failure);
    if ('isTooLarge' in source) return refuse(named(file, failureWords('too-large', {})), 1);
    const imported = await importDocument(source.bytes, { name, progress: progressOf(name, call) });
    show?.('');
    if ('failure' in imported) return refuse(named(file, imported.failure.message), 1);
    print(importSummary(imported, file, language));
    const matched = earlier && matchContent(earlier.content, imported.content);
    const content = matched?.content ?? imported.content;
    const changes = matched && changeGroups(matched.changes, language);
    if (changes) print(changeLines(changes));
    try {
      writeContent(out, content);
    } catch (error) {
      return refuse(cannotWrite(out, error));
    }
    print({ sv: `${out} är skriven.`, en: `Wrote ${out}.` }[language]);
    if (report !== undefined && drawn) {
      const failure = writeReport(
        report,
        drawn.reportPage,
        { imported: { ...imported, content }, name, out, changes },
        language,
      );
      if (failure) return refuse(failure);
      print({ sv: `${report} är skriven.`, en: `Wrote ${report}.` }[language]);
    }
    print(
      {
        sv: `Läs igenom det som är gissat och utelämnat, och kontrollera filen:\n  npx --no-install samsyn check ${out}`,
        en: `Read through what is guessed and left out, and check the file:\n  npx --no-install samsyn check ${out}`,
      }[language],
    );
    return 0;
  },
};

/** Shows how far reading has come, each per cent once. */
function progressOf(name: string, { show, language }: Call): ((done: number) => void) | undefined {
  if (!show) return undefined;
  let shown = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    if (percent === shown) return;
    shown = percent;
    show({ sv: `Läser ${name}: ${percent} %`, en: `Reading ${name}: ${percent} %` }[language]);
  };
}
