import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

export async function edit(html) {
  const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
  return String(await processor.process(html));
}
