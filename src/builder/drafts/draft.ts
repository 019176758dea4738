/** What is known of a draft without opening it. */
export interface Draft {
  /** The workspace's. */
  readonly id: string;
  /** The document's title; "" where it has none yet. */
  readonly title: string;
  /** Name of the file that it came from; "" where it came from none. */
  readonly file: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly time: number;
}
