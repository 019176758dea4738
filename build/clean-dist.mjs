import { rmSync } from 'node:fs';

// What the sources no longer build must not stay in dist.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
