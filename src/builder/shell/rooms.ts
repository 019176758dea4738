import type { Wording } from '../language.js';

/** The builder's rooms, in the order that a document goes through them. */
export const ROOMS = ['gather', 'arrange', 'write', 'publish'] as const;

/** A room, by its folder. */
export type RoomName = (typeof ROOMS)[number];

interface RoomDescription {
  readonly title: Wording;
  /** What follows `#` in the address while one is there. */
  readonly hash: string;
  /** Fetches the room's code and defines its element. */
  readonly load: () => Promise<unknown>;
}

/** What the shell knows of each room. */
export const ROOM: Readonly<Record<RoomName, RoomDescription>> = {
  gather: {
    title: { sv: 'Hämta', en: 'Fetch' },
    hash: 'hamta',
    load: () => import('../gather/gather.element.js'),
  },
  arrange: {
    title: { sv: 'Ordna', en: 'Arrange' },
    hash: 'ordna',
    load: () => import('../arrange/arrange.element.js'),
  },
  write: {
    title: { sv: 'Skriv', en: 'Write' },
    hash: 'skriv',
    load: () => import('../write/write.element.js'),
  },
  publish: {
    title: { sv: 'Publicera', en: 'Publish' },
    hash: 'publicera',
    load: () => import('../publish/publish.element.js'),
  },
};

/** The room that an address leads to; the first one where it names none. */
export const roomOf = (hash: string): RoomName =>
  ROOMS.find((name) => `#${ROOM[name].hash}` === hash) ?? 'gather';
