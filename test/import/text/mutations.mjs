/** Numbers that are the same each time, so that what fails can be run again. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Changes a source at some places: bytes flipped, cut out, doubled, moved. */
export function mutated(bytes, random) {
  let changed = bytes.slice();
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(changed.length);
    const length = 1 + random(Math.min(400, changed.length));
    const part = changed.slice(at, at + length);
    switch (random(5)) {
      case 0:
        changed[at] = random(256);
        break;
      case 1:
        changed = joined(changed.slice(0, at), changed.slice(at + length));
        break;
      case 2:
        changed = joined(changed.slice(0, at), part, part, part, changed.slice(at));
        break;
      case 3: {
        const to = random(changed.length);
        changed = joined(changed.slice(0, to), part, changed.slice(to));
        break;
      }
      default:
        changed = changed.slice(0, Math.max(1, at));
    }
    if (!changed.length) return bytes;
  }
  return changed;
}

function joined(...parts) {
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * Runs a reader over mutations of sound sources, and ends the process with 1 where it throws anything but a Failure,
 * or takes longer than the time given for one.
 */
export function fuzz({ sources, read, isFailure, runs, seed = 1, longest = 3000 }) {
  const random = randomNumbers(seed);
  const codes = new Map();
  let slowest = 0;
  for (let run = 0; run < runs; run++) {
    const bytes = mutated(sources[run % sources.length], random);
    const start = performance.now();
    let code = 'read';
    try {
      read(bytes);
    } catch (error) {
      if (!isFailure(error)) {
        console.error(`Run ${run}, seed ${seed}:`, error);
        process.exit(1);
      }
      code = error.code;
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (took > longest) {
      console.error(`Run ${run}, seed ${seed}: ${Math.round(took)} ms`);
      process.exit(1);
    }
  }
  console.log(`${runs} runs, slowest ${Math.round(slowest)} ms:`, Object.fromEntries(codes));
}

/** Number of runs asked for on the command line by `--runs`. */
export function runsAsked() {
  const at = process.argv.indexOf('--runs');
  return at < 0 ? 1000 : Number(process.argv[at + 1]);
}
