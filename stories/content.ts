/*
 * What the stories show: five kommuner's real content files, and some made up for what they do not have.
 *
 * The files are fetched and not imported, so that Vite and the test runner read them alike.
 */

const read = async (file: URL): Promise<unknown> => (await fetch(file)).json();

const [
  mala,
  krokom,
  solleftea,
  molndal,
  kalix,
  exempelby,
  framtidsplan,
  handlingsplan,
  miljoprogram,
  vattenplan,
] = await Promise.all([
  read(new URL('./kommuner/mala.json', import.meta.url)),
  read(new URL('./kommuner/krokom.json', import.meta.url)),
  read(new URL('./kommuner/solleftea.json', import.meta.url)),
  read(new URL('./kommuner/molndal.json', import.meta.url)),
  read(new URL('./kommuner/kalix.json', import.meta.url)),
  read(new URL('./exempelby.json', import.meta.url)),
  read(new URL('./framtidsplan.json', import.meta.url)),
  read(new URL('./handlingsplan.json', import.meta.url)),
  read(new URL('./miljoprogram.json', import.meta.url)),
  read(new URL('./vattenplan.json', import.meta.url)),
]);

export {
  exempelby,
  framtidsplan,
  handlingsplan,
  kalix,
  krokom,
  mala,
  miljoprogram,
  molndal,
  solleftea,
  vattenplan,
};
