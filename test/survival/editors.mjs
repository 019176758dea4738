import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What CKEditor 5's ready "classic" build had in it, less what stores files with its maker. */
const CLASSIC = [
  'Essentials',
  'Autoformat',
  'Bold',
  'Italic',
  'BlockQuote',
  'Heading',
  'Image',
  'ImageCaption',
  'ImageStyle',
  'ImageToolbar',
  'ImageUpload',
  'Indent',
  'Link',
  'List',
  'MediaEmbed',
  'Paragraph',
  'PasteFromOffice',
  'Table',
  'TableToolbar',
  'TextTransformation',
];

/** Makes an editor in a page of its own, which has the editor's script, and sees what it makes of an HTML. */
const inPage =
  (script, edit, options) =>
  async (html, { open }) => {
    const page = await open();
    try {
      await page.addScriptTag({ url: script });
      return await page.evaluate(edit, html, options);
    } finally {
      await page.close();
    }
  };

const tinymce = (options) =>
  inPage(
    '/tinymce/tinymce.min.js',
    async (html, settings) => {
      const all = { selector: '#editor', license_key: 'gpl', base_url: '/tinymce', suffix: '.min' };
      const [editor] = await globalThis.tinymce.init({ ...all, ...settings });
      editor.setContent(html);
      return editor.getContent();
    },
    options,
  );

const ckeditor5 = (plugins, options = {}, wrap = '') =>
  inPage(
    '/ckeditor5/dist/browser/ckeditor5.umd.js',
    async (html, [names, settings, around]) => {
      const all = globalThis.CKEDITOR;
      const box = document.createElement(around || 'div');
      if (around) {
        box.className = 'raw-html-embed';
        box.innerHTML = html;
      }
      // A pattern does not cross over to the page as itself.
      const htmlSupport = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] };
      const editor = await all.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: names.map((name) => all[name]),
        ...(settings.everything && { htmlSupport }),
      });
      editor.setData(around ? box.outerHTML : html);
      const out = new DOMParser().parseFromString(editor.getData(), 'text/html');
      const kept = out.querySelector('.raw-html-embed');
      return kept ? kept.innerHTML : editor.getData();
    },
    [plugins, options, wrap],
  );

const ckeditor4 = inPage('/ckeditor4/ckeditor.js', async (html) => {
  const editor = globalThis.CKEDITOR.replace('editor', { versionCheck: false });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  await new Promise((resolve) => editor.setData(html, resolve));
  return editor.getData();
});

const dompurify = inPage('/dompurify/dist/purify.min.js', (html) => globalThis.DOMPurify.sanitize(html));

const jodit = inPage('/jodit/es2021/jodit.min.js', (html) => {
  const editor = globalThis.Jodit.make('#editor');
  editor.value = html;
  return editor.value;
});

const suneditor = inPage('/suneditor/dist/suneditor.min.js', async (html) => {
  const { SUNEDITOR } = globalThis;
  const loaded = new Promise((resolve) => {
    const events = { onload: ({ $ }) => resolve($) };
    SUNEDITOR.create(document.querySelector('#editor'), { plugins: SUNEDITOR.plugins, events });
  });
  const { html: content } = await loaded;
  content.set(html);
  return content.get();
});

/** Uses an editor that comes as modules: those in `bundles`, each with what it takes of its packages. */
const bundled = (name) =>
  inPage(
    `/bundles/${name}.js`,
    (html) => globalThis.Editor.edit(html, document.body.appendChild(document.createElement('div'))),
    undefined,
  );

/** Uses the browser's own. */
async function setHTML(html, { open }) {
  const page = await open();
  try {
    return await page.evaluate((text) => {
      const box = document.createElement('div');
      box.setHTML(text);
      return box.innerHTML;
    }, html);
  } finally {
    await page.close();
  }
}

/** Runs in Node, as on a CMS's server. */
async function sanitizeHtml(html, { folder }) {
  const { resolve } = createRequire(path.join(folder, 'package.json'));
  const { default: sanitize } = await import(pathToFileURL(resolve('sanitize-html')));
  return sanitize(html);
}

/** The editors and filters, as they are when nobody has set anything, and as they are opened up. */
export const EDITORS = [
  { name: 'TinyMCE', package: 'tinymce', edit: tinymce({}) },
  {
    name: 'TinyMCE, with `custom_elements`',
    package: 'tinymce',
    edit: tinymce({ custom_elements: 'samsyn-goal-card', extended_valid_elements: 'samsyn-goal-card[*]' }),
  },
  {
    name: 'TinyMCE, with `sandbox_iframes: false`',
    package: 'tinymce',
    edit: tinymce({ sandbox_iframes: false }),
  },
  { name: 'CKEditor 5, classic', package: 'ckeditor5', edit: ckeditor5(CLASSIC) },
  {
    name: 'CKEditor 5, with General HTML Support',
    package: 'ckeditor5',
    edit: ckeditor5([...CLASSIC, 'GeneralHtmlSupport'], { everything: true }),
  },
  {
    name: 'CKEditor 5, in an HTML embed',
    package: 'ckeditor5',
    edit: ckeditor5([...CLASSIC, 'HtmlEmbed'], {}, 'div'),
  },
  { name: 'CKEditor 4', package: 'ckeditor4', edit: ckeditor4 },
  { name: 'sanitize-html', package: 'sanitize-html', edit: sanitizeHtml },
  { name: 'DOMPurify', package: 'dompurify', edit: dompurify },
  { name: 'rehype-sanitize', package: 'rehype-sanitize', edit: bundled('rehype-sanitize') },
  { name: 'xss', package: 'xss', edit: bundled('xss') },
  { name: '`setHTML` of Chromium', edit: setHTML },
  { name: 'Tiptap', package: '@tiptap/core', edit: bundled('tiptap') },
  { name: 'Lexical', package: 'lexical', edit: bundled('lexical') },
  { name: 'Quill', package: 'quill', edit: bundled('quill') },
  { name: 'Trix', package: 'trix', edit: bundled('trix') },
  { name: 'Jodit', package: 'jodit', edit: jodit },
  { name: 'SunEditor', package: 'suneditor', edit: suneditor },
];

/** The version that is locked, for the table. */
export const versionOf = (folder, name) =>
  JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
