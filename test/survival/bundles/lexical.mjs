import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

const nodes = [
  HeadingNode,
  QuoteNode,
  LinkNode,
  ListNode,
  ListItemNode,
  TableNode,
  TableRowNode,
  TableCellNode,
];

/** With the nodes of its own packages, as its playground and its guide have them. */
export function edit(html, box) {
  const editor = createEditor({
    nodes,
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  const insert = () => {
    $getRoot().select();
    $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')));
  };
  editor.update(insert, { discrete: true });
  return editor.read(() => $generateHtmlFromNodes(editor));
}
