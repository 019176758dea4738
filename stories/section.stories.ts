import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { kalix, krokom, mala } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Section',
  component: 'samsyn-section',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-section`),
};
export default meta;

const made = (section: object): unknown => ({
  samsyn: '1.0',
  title: 'Framtidsplan (påhittad)',
  publisher: { name: 'Exempelby kommun' },
  sections: [section],
});

export const WithSectionsInIt: Story = {
  args: { content: mala, item: 'laget-just-nu' },
  parameters: says('Headings one level below the section’s own. Malå.'),
};

export const TextAlone: Story = {
  args: { content: kalix, item: 'syfte-och-omfattning' },
  parameters: says('A title and some paragraphs. Kalix.'),
};

export const WithPartsInIt: Story = {
  args: { content: krokom, item: 'prioriteringar' },
  parameters: says('The goals stand in the section that introduces them. Krokom.'),
};

export const Appendix: Story = {
  args: { content: kalix, item: 'bilaga-1' },
  parameters: says('The label stands over the title. Kalix.'),
};

export const Foreword: Story = {
  args: {
    content: made({
      id: 'forord',
      title: 'Förord',
      kind: 'foreword',
      body: 'Vi skriver en plan för dem som bor här om tio år. Den ska gå att läsa på en kvart.\n\nTack till alla som har varit med.',
      byline: 'Kommunstyrelsens ordförande',
    }),
  },
  parameters: says('A signed text. Made up.'),
};

export const Quote: Story = {
  args: {
    content: made({
      kind: 'quote',
      body: 'Jag vill kunna cykla till träningen utan att någon oroar sig.',
      byline: 'Elev i årskurs sex',
    }),
  },
  parameters: says('Words of somebody else, on the horizon. Made up.'),
};

export const WithPicture: Story = {
  args: {
    content: made({
      title: 'Ån genom byn',
      body: 'Ån är vår äldsta väg.',
      figures: [
        {
          src: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 24'%3E%3Cpath fill='%23cfe3e8' d='M0 0h60v24H0z'/%3E%3Cpath fill='%230a566b' d='M0 16q15-6 30 0t30 0v8H0z'/%3E%3C/svg%3E",
          alt: 'Ån i kvällsljus, sedd från bron.',
          caption: 'Ån i maj.',
          credit: 'Bild: kommunens arkiv',
        },
        { caption: 'En bildtext utan bild står kvar som text.' },
      ],
      note: 'Texten reviderades efter samrådet.',
      updated: '2025-03',
      responsible: ['Miljönämnden'],
      source: { title: 'Översiktsplanen' },
    }),
  },
  parameters: says('Picture, caption, and what stands in small letters below. Made up.'),
};

const BUDGET = `Kommunen ger stöd till föreningar[^stod] och följer upp det varje år[^2]. Reglerna från 2019 ~~gäller~~ är
upphävda.

| | 2022 | 2023 | Andel | Kommentar |
| :-- | --: | --: | :-: | :-- |
| Idrott | 1 204 | 1 350 | 54 % | Nya [hallen](#hallen) |
| Kultur | 620 | 598,5 | 24 % | *Preliminärt* |
| Övrigt | 480 | 552 | 22 % | Studieförbund, byalag och samlingslokaler |

Beloppen är i tusental kronor[^2].

[^stod]: Med stöd menas bidrag som inte ska betalas tillbaka.
[^2]: Uppföljningen görs av kultur- och fritidsnämnden.

    Den redovisas i årsredovisningen.`;

export const InTheDocumentsOrder: Story = {
  args: {
    content: made({
      title: 'Ån genom byn',
      body: 'Ån är vår äldsta väg. Längs den gick timret, och längs den går stigen.',
      sections: [
        {
          figures: [
            {
              src: new URL('./an.svg', import.meta.url).href,
              alt: 'Ån i kvällsljus, sedd från bron.',
              caption: 'Ån i maj.',
            },
          ],
        },
        { body: 'På våren stiger den. Då står bryggorna under vatten.' },
        { kind: 'quote', body: 'Man hör på ljudet hur högt den står.', byline: 'Granne till ån' },
        { body: 'Därför byggs ingenting närmare än trettio meter.' },
        { title: 'Broarna', body: 'Tre broar bär bilar, och två bär bara den som går.' },
      ],
    }),
  },
  parameters: says(
    'Text, picture and quotation as they stand in the document: sections without titles. Made up.',
  ),
};

export const WithTableAndFootnotes: Story = {
  args: { content: made({ id: 'stod', title: 'Stöd till föreningar', body: BUDGET }) },
  parameters: says(
    'A table whose rows have heads, footnotes with their ways back, and words struck out. Made up.',
  ),
};

export const WithWideTable: Story = {
  args: {
    content: made({
      title: 'Månad för månad',
      body: `| Nämnd | ${['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober', 'November', 'December'].join(' | ')} |
|---|${'--:|'.repeat(12)}
| Kommunstyrelsen | ${Array.from({ length: 12 }, (_, i) => 100 + 7 * i).join(' | ')} |
| Kultur- och fritidsnämnden | ${Array.from({ length: 12 }, (_, i) => 40 + 3 * i).join(' | ')} |`,
    }),
  },
  parameters: says('A table that is wider than its place is scrolled, also with the keyboard. Made up.'),
};

export const InArabic: Story = {
  args: {
    lang: 'ar',
    content: made({
      title: { sv: 'Om planen', ar: 'عن الخطة' },
      body: { sv: 'Planen gäller alla.', ar: 'الخطة تخص الجميع.' },
    }),
  },
  parameters: says('From right to left, in the language of the page.'),
};

export const NoSuchSection: Story = {
  args: { content: mala, item: 'finns-inte', fallback: html`<p>Läs om läget just nu i strategin.</p>` },
  parameters: says('The fallback stays.'),
};
