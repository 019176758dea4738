import type { GenericSchema } from 'valibot';

/** The parts of a Valibot schema that are read: Valibot's own, documented, object form. */
export interface SchemaNode extends GenericSchema {
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly options?: readonly (SchemaNode | string)[];
  readonly getter?: (input: unknown) => SchemaNode;
  readonly pipe?: readonly {
    readonly type: string;
    readonly message?: string;
    readonly requirement?: RegExp;
    readonly metadata?: { readonly refers?: string };
  }[];
}
