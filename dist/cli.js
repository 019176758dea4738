#!/usr/bin/env node
import { L as LIMITS } from './chunks/limits.js';
import { p as problemOf, a as problemsOf } from './chunks/problem-of.js';
import { p as parseContent, r as readContent } from './chunks/read-content.js';
import { V as VERSION } from './chunks/version.js';
import path from 'node:path';
import { pathToFileURL, fileURLToPath as fileURLToPath$1 } from 'node:url';
import { q as quote, t as termOf } from './chunks/spot.js';
import { existsSync, readFileSync, statSync as statSync$1, mkdirSync, writeFileSync, copyFileSync } from 'node:fs';
import * as nativeFs from 'fs';
import { statSync, stat, realpathSync, realpath, readdirSync, readdir } from 'fs';
import { sep, basename, dirname, resolve, normalize, relative, posix, isAbsolute } from 'path';
import { fileURLToPath } from 'url';
import { createRequire } from 'module';
import './chunks/walk.js';
import { s as soundAddress } from './chunks/address.js';
import { p as pointTo } from './chunks/json.js';
import { i as importSummary } from './chunks/import-summary.js';
import { C as CHOICES } from './chunks/choices.js';
import { i as isLanguage } from './chunks/own-keys.js';
import { W as WIDGETS, i as isWidget } from './chunks/names2.js';
import { renderWidget } from './server.js';
import { s as say, d as directionOf } from './chunks/localized.js';
import { i as isThemeName } from './chunks/names.js';
import { element, markupOf } from './chunks/tree.js';
import { w as widgetsIn } from './chunks/widgets-in.js';
import { r as readTokens, c as checkContrast, t as themeCss } from './chunks/read-tokens.js';
import { parseArgs } from 'node:util';
import { clearLine, cursorTo, createInterface } from 'node:readline';
import './chunks/entries.js';
import './chunks/did-you-mean.js';
import './chunks/widget-problems.js';
import 'parse5';
import './chunks/widget.view.js';
import './chunks/goal-paths.js';
import './chunks/goal-card.view.js';
import './chunks/dates.js';
import './chunks/figure.view.js';
import './chunks/goal-progress.js';
import './chunks/locale.js';
import './chunks/responsible.view.js';
import './chunks/find.js';
import './chunks/tokens.js';
import 'culori/fn';

const jsonReport = (checked, { language, print, complain }) => {
  for (const { file, isMissing, failure } of checked)
    if (isMissing) complain(`${file}: ${failure[language]}`);
  print(
    JSON.stringify(
      {
        samsyn: VERSION,
        files: checked.map(({ file, count, problems, failure, isMissing }) => ({
          file,
          errors: count.error,
          warnings: count.warning,
          ...isMissing && { failure },
          problems: problems.map(({ severity, code, pointer, line, column, message }) => ({
            severity,
            code,
            pointer,
            line,
            column,
            message
          }))
        }))
      },
      void 0,
      2
    )
  );
};

const error = (sv, en) => ({ severity: "error", words: { sv, en } });
const warning = (sv, en) => ({ severity: "warning", words: { sv, en } });
const RULES = {
  "not-utf8": error("Filen \xE4r inte sparad som UTF-8.", "The file is not saved as UTF-8."),
  "not-json": error("Filen \xE4r inte giltig JSON.", "The file is not valid JSON."),
  "wrong-type": error("Ett v\xE4rde \xE4r av fel slag.", "A value is of the wrong type."),
  "wrong-format": error("Ett v\xE4rde har inte r\xE4tt form.", "A value is not in its form."),
  "wrong-choice": error(
    "Ett ord \xE4r inte ett av dem som g\xE5r att v\xE4lja.",
    "A word is not among those to choose from."
  ),
  "missing-key": error(
    "En nyckel saknas som posten inte klarar sig utan.",
    "An entry lacks a key that it cannot do without."
  ),
  "unknown-key": warning("En nyckel finns inte i formatet.", "A key is not in the format."),
  "empty-entry": error("En post \xE4r tom.", "An entry has nothing in it to show."),
  "duplicate-id": warning("Tv\xE5 poster har samma id.", "Two entries have the same id."),
  "dangling-reference": warning(
    "En h\xE4nvisning leder till ett id som inte finns.",
    "A reference leads to an id that is not there."
  ),
  "near-reference": warning(
    "Ord \xE4r n\xE4stan en akt\xF6rs id eller namn.",
    "Words are all but an actor\u2019s id or name."
  ),
  "own-word": warning(
    "Formatet har ett eget ord f\xF6r det som st\xE5r.",
    "The format has a word of its own for what is written."
  ),
  "odd-address": warning("En webbadress leder ingenstans.", "An address leads nowhere."),
  "odd-email": warning(
    "En e-postadress g\xE5r inte att skriva till.",
    "An e-mail address cannot be written to."
  ),
  "bare-heading": warning("En rubrik har inget under sig.", "A heading has nothing under it."),
  "newer-version": warning(
    "Filen \xE4r skriven f\xF6r en senare version av formatet.",
    "The file is of a later version of the format."
  ),
  "other-version": error(
    "Filen \xE4r skriven f\xF6r en annan version av formatet och l\xE4ses inte.",
    "The file is of another version of the format and is not read."
  ),
  "markdown-image": warning("En text har en bild i sig.", "A text has a picture in it."),
  "markdown-heading": warning("En text har en rubrik i sig.", "A text has a heading in it."),
  "markdown-html": warning("En text har HTML i sig.", "A text has HTML in it."),
  "missing-picture": warning(
    "En bild finns inte d\xE4r filen s\xE4ger.",
    "There is no picture where the file says."
  ),
  "limit-size": error("Filen \xE4r f\xF6r stor och l\xE4ses inte.", "The file is too large and is not read."),
  "limit-entries": error("Filen har f\xF6r m\xE5nga poster.", "The file has too many entries."),
  "limit-depth": error("F\xF6r m\xE5nga niv\xE5er ligger i varandra.", "Too many levels stand inside one another."),
  "limit-text": error("En text \xE4r f\xF6r l\xE5ng.", "A text is too long."),
  "limit-nesting": warning(
    "En text har f\xF6r m\xE5nga listor, citat eller betoningar i varandra.",
    "A text has too many lists, quotations or emphasis inside one another."
  ),
  "limit-problems": warning(
    "Filen har fler problem \xE4n som r\xE4knas upp.",
    "The file has more problems than are listed."
  )
};

const IDS = Object.keys(RULES);
const sarifReport = (checked, { language, print, complain }) => {
  const missing = checked.filter(({ isMissing }) => isMissing);
  for (const { file, failure } of missing) complain(`${file}: ${failure[language]}`);
  print(
    JSON.stringify(
      {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: { driver: { name: "samsyn", semanticVersion: VERSION, language, rules: rules(language) } },
            columnKind: "utf16CodeUnits",
            invocations: [
              {
                executionSuccessful: !missing.length,
                toolExecutionNotifications: missing.map(({ file, failure }) => ({
                  level: "error",
                  message: { text: failure[language] },
                  locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(file) } } }]
                }))
              }
            ],
            results: checked.flatMap((file) => results(file, language))
          }
        ]
      },
      void 0,
      2
    )
  );
};
const rules = (language) => IDS.map((id) => {
  const text = RULES[id].words[language];
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: RULES[id].severity }
  };
});
const results = ({ file, problems }, language) => problems.map(({ code, severity, message, line = 1, column = 1, pointer }) => ({
  ruleId: code,
  ruleIndex: IDS.indexOf(code),
  level: severity,
  message: { text: message[language] },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: addressOf(file) },
        region: { startLine: line, startColumn: column }
      },
      logicalLocations: [{ fullyQualifiedName: pointer || "/", kind: "value" }]
    }
  ]
}));
function addressOf(file) {
  const whole = path.resolve(file);
  const relative = path.relative("", whole);
  if (relative.startsWith("..") || path.isAbsolute(relative)) return pathToFileURL(whole).href;
  return relative.split(path.sep).map(encodeURIComponent).join("/");
}

const SEVERITY = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "anm\xE4rkning", en: "warning" }
};
const problemLines = ({ pointer, severity, code, message }, language) => `  ${quote(pointer) || "/"}  ${SEVERITY[severity][language]} (${code})
    ${message[language]}`;
function counted(problems) {
  const error = problems.filter(({ severity }) => severity === "error").length;
  return { error, warning: problems.length - error };
}
function countLine({ error, warning }, language) {
  const parts = {
    sv: [error && `${error} fel`, warning && `${warning} ${warning === 1 ? "anm\xE4rkning" : "anm\xE4rkningar"}`],
    en: [
      error && `${error} ${error === 1 ? "error" : "errors"}`,
      warning && `${warning} ${warning === 1 ? "warning" : "warnings"}`
    ]
  }[language].filter(Boolean);
  return parts.join(", ") || { sv: "inga problem", en: "no problems" }[language];
}

const textReport = (checked, { language, print, complain }) => {
  for (const { file, failure, count, problems } of checked) {
    if (failure) {
      complain(`${file}: ${failure[language]}`);
      continue;
    }
    print(`${file}: ${countLine(count, language)}`);
    for (const problem of problems) print(problemLines(problem, language));
  }
};

//#region rolldown:runtime
var __require = /* @__PURE__ */ createRequire(import.meta.url);

//#endregion
//#region src/utils.ts
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	const needsSeperator = path[path.length - 1] !== pathSeparator;
	return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}

//#endregion
//#region src/api/functions/join-path.ts
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		const sameRoot = directoryPath.startsWith(root);
		if (sameRoot) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}

//#endregion
//#region src/api/functions/push-directory.ts
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}

//#endregion
//#region src/api/functions/push-file.ts
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}

//#endregion
//#region src/api/functions/get-array.ts
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}

//#endregion
//#region src/api/functions/group-files.ts
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}

//#endregion
//#region src/api/functions/resolve-symlink.ts
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = dirname(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}

//#endregion
//#region src/api/functions/invoke-callback.ts
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}

//#endregion
//#region src/api/functions/walk-directory.ts
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}

//#endregion
//#region src/api/queue.ts
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};

//#endregion
//#region src/api/counter.ts
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};

//#endregion
//#region src/api/aborter.ts
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};

//#endregion
//#region src/api/walker.ts
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename(resolvedPath);
						const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};

//#endregion
//#region src/api/async.ts
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	let walker = new Walker(root, options, callback$1);
	walker.start();
}

//#endregion
//#region src/api/sync.ts
function sync(root, options) {
	const walker = new Walker(root, options);
	return walker.start();
}

//#endregion
//#region src/builder/api-builder.ts
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};

//#endregion
//#region src/builder/index.ts
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

var utils = {};

var constants;
var hasRequiredConstants;

function requireConstants () {
	if (hasRequiredConstants) return constants;
	hasRequiredConstants = 1;

	const WIN_SLASH = '\\\\/';
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

	/**
	 * Posix glob regex
	 */

	const DOT_LITERAL = '\\.';
	const PLUS_LITERAL = '\\+';
	const QMARK_LITERAL = '\\?';
	const SLASH_LITERAL = '\\/';
	const ONE_CHAR = '(?=.)';
	const QMARK = '[^/]';
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const NO_DOT = `(?!${DOT_LITERAL})`;
	const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
	const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
	const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
	const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
	const STAR = `${QMARK}*?`;
	const SEP = '/';

	const POSIX_CHARS = {
	  DOT_LITERAL,
	  PLUS_LITERAL,
	  QMARK_LITERAL,
	  SLASH_LITERAL,
	  ONE_CHAR,
	  QMARK,
	  END_ANCHOR,
	  DOTS_SLASH,
	  NO_DOT,
	  NO_DOTS,
	  NO_DOT_SLASH,
	  NO_DOTS_SLASH,
	  QMARK_NO_DOT,
	  STAR,
	  START_ANCHOR,
	  SEP
	};

	/**
	 * Windows glob regex
	 */

	const WINDOWS_CHARS = {
	  ...POSIX_CHARS,

	  SLASH_LITERAL: `[${WIN_SLASH}]`,
	  QMARK: WIN_NO_SLASH,
	  STAR: `${WIN_NO_SLASH}*?`,
	  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
	  NO_DOT: `(?!${DOT_LITERAL})`,
	  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
	  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
	  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
	  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
	  SEP: '\\'
	};

	/**
	 * POSIX Bracket Regex
	 */

	const POSIX_REGEX_SOURCE = {
	  __proto__: null,
	  alnum: 'a-zA-Z0-9',
	  alpha: 'a-zA-Z',
	  ascii: '\\x00-\\x7F',
	  blank: ' \\t',
	  cntrl: '\\x00-\\x1F\\x7F',
	  digit: '0-9',
	  graph: '\\x21-\\x7E',
	  lower: 'a-z',
	  print: '\\x20-\\x7E ',
	  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
	  space: ' \\t\\r\\n\\v\\f',
	  upper: 'A-Z',
	  word: 'A-Za-z0-9_',
	  xdigit: 'A-Fa-f0-9'
	};

	constants = {
	  DEFAULT_MAX_EXTGLOB_RECURSION,
	  MAX_LENGTH: 1024 * 64,
	  POSIX_REGEX_SOURCE,

	  // regular expressions
	  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
	  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
	  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
	  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
	  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
	  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

	  // Replace globs with equivalent patterns to reduce parsing time.
	  REPLACEMENTS: {
	    __proto__: null,
	    '***': '*',
	    '**/**': '**',
	    '**/**/**': '**'
	  },

	  // Digits
	  CHAR_0: 48, /* 0 */
	  CHAR_9: 57, /* 9 */

	  // Alphabet chars.
	  CHAR_UPPERCASE_A: 65, /* A */
	  CHAR_LOWERCASE_A: 97, /* a */
	  CHAR_UPPERCASE_Z: 90, /* Z */
	  CHAR_LOWERCASE_Z: 122, /* z */

	  CHAR_LEFT_PARENTHESES: 40, /* ( */
	  CHAR_RIGHT_PARENTHESES: 41, /* ) */

	  CHAR_ASTERISK: 42, /* * */

	  // Non-alphabetic chars.
	  CHAR_AMPERSAND: 38, /* & */
	  CHAR_AT: 64, /* @ */
	  CHAR_BACKWARD_SLASH: 92, /* \ */
	  CHAR_CARRIAGE_RETURN: 13, /* \r */
	  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
	  CHAR_COLON: 58, /* : */
	  CHAR_COMMA: 44, /* , */
	  CHAR_DOT: 46, /* . */
	  CHAR_DOUBLE_QUOTE: 34, /* " */
	  CHAR_EQUAL: 61, /* = */
	  CHAR_EXCLAMATION_MARK: 33, /* ! */
	  CHAR_FORM_FEED: 12, /* \f */
	  CHAR_FORWARD_SLASH: 47, /* / */
	  CHAR_GRAVE_ACCENT: 96, /* ` */
	  CHAR_HASH: 35, /* # */
	  CHAR_HYPHEN_MINUS: 45, /* - */
	  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
	  CHAR_LEFT_CURLY_BRACE: 123, /* { */
	  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
	  CHAR_LINE_FEED: 10, /* \n */
	  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
	  CHAR_PERCENT: 37, /* % */
	  CHAR_PLUS: 43, /* + */
	  CHAR_QUESTION_MARK: 63, /* ? */
	  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
	  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
	  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
	  CHAR_SEMICOLON: 59, /* ; */
	  CHAR_SINGLE_QUOTE: 39, /* ' */
	  CHAR_SPACE: 32, /*   */
	  CHAR_TAB: 9, /* \t */
	  CHAR_UNDERSCORE: 95, /* _ */
	  CHAR_VERTICAL_LINE: 124, /* | */
	  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

	  /**
	   * Create EXTGLOB_CHARS
	   */

	  extglobChars(chars) {
	    return {
	      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
	      '?': { type: 'qmark', open: '(?:', close: ')?' },
	      '+': { type: 'plus', open: '(?:', close: ')+' },
	      '*': { type: 'star', open: '(?:', close: ')*' },
	      '@': { type: 'at', open: '(?:', close: ')' }
	    };
	  },

	  /**
	   * Create GLOB_CHARS
	   */

	  globChars(win32) {
	    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
	  }
	};
	return constants;
}

/*global navigator*/

var hasRequiredUtils;

function requireUtils () {
	if (hasRequiredUtils) return utils;
	hasRequiredUtils = 1;
	(function (exports) {

		const {
		  REGEX_BACKSLASH,
		  REGEX_REMOVE_BACKSLASH,
		  REGEX_SPECIAL_CHARS,
		  REGEX_SPECIAL_CHARS_GLOBAL
		} = requireConstants();

		exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
		exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
		exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
		exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
		exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

		exports.isWindows = () => {
		  if (typeof navigator !== 'undefined' && navigator.platform) {
		    const platform = navigator.platform.toLowerCase();
		    return platform === 'win32' || platform === 'windows';
		  }

		  if (typeof process !== 'undefined' && process.platform) {
		    return process.platform === 'win32';
		  }

		  return false;
		};

		exports.removeBackslashes = str => {
		  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
		    return match === '\\' ? '' : match;
		  });
		};

		exports.escapeLast = (input, char, lastIdx) => {
		  const idx = input.lastIndexOf(char, lastIdx);
		  if (idx === -1) return input;
		  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
		  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
		};

		exports.removePrefix = (input, state = {}) => {
		  let output = input;
		  if (output.startsWith('./')) {
		    output = output.slice(2);
		    state.prefix = './';
		  }
		  return output;
		};

		exports.wrapOutput = (input, state = {}, options = {}) => {
		  const prepend = options.contains ? '' : '^';
		  const append = options.contains ? '' : '$';

		  let output = `${prepend}(?:${input})${append}`;
		  if (state.negated === true) {
		    output = `(?:^(?!${output}).*$)`;
		  }
		  return output;
		};

		exports.basename = (path, { windows } = {}) => {
		  const segs = path.split(windows ? /[\\/]/ : '/');
		  const last = segs[segs.length - 1];

		  if (last === '') {
		    return segs[segs.length - 2];
		  }

		  return last;
		}; 
	} (utils));
	return utils;
}

var scan_1;
var hasRequiredScan;

function requireScan () {
	if (hasRequiredScan) return scan_1;
	hasRequiredScan = 1;

	const utils = requireUtils();
	const {
	  CHAR_ASTERISK,             /* * */
	  CHAR_AT,                   /* @ */
	  CHAR_BACKWARD_SLASH,       /* \ */
	  CHAR_COMMA,                /* , */
	  CHAR_DOT,                  /* . */
	  CHAR_EXCLAMATION_MARK,     /* ! */
	  CHAR_FORWARD_SLASH,        /* / */
	  CHAR_LEFT_CURLY_BRACE,     /* { */
	  CHAR_LEFT_PARENTHESES,     /* ( */
	  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
	  CHAR_PLUS,                 /* + */
	  CHAR_QUESTION_MARK,        /* ? */
	  CHAR_RIGHT_CURLY_BRACE,    /* } */
	  CHAR_RIGHT_PARENTHESES,    /* ) */
	  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
	} = requireConstants();

	const isPathSeparator = code => {
	  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};

	const depth = token => {
	  if (token.isPrefix !== true) {
	    token.depth = token.isGlobstar ? Infinity : 1;
	  }
	};

	/**
	 * Quickly scans a glob pattern and returns an object with a handful of
	 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	 *
	 * ```js
	 * const pm = require('picomatch');
	 * console.log(pm.scan('foo/bar/*.js'));
	 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	 * ```
	 * @param {String} `str`
	 * @param {Object} `options`
	 * @return {Object} Returns an object with tokens and regex source string.
	 * @api public
	 */

	const scan = (input, options) => {
	  const opts = options || {};

	  const length = input.length - 1;
	  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
	  const slashes = [];
	  const tokens = [];
	  const parts = [];

	  let str = input;
	  let index = -1;
	  let start = 0;
	  let lastIndex = 0;
	  let isBrace = false;
	  let isBracket = false;
	  let isGlob = false;
	  let isExtglob = false;
	  let isGlobstar = false;
	  let braceEscaped = false;
	  let backslashes = false;
	  let negated = false;
	  let negatedExtglob = false;
	  let finished = false;
	  let braces = 0;
	  let prev;
	  let code;
	  let token = { value: '', depth: 0, isGlob: false };

	  const eos = () => index >= length;
	  const peek = () => str.charCodeAt(index + 1);
	  const advance = () => {
	    prev = code;
	    return str.charCodeAt(++index);
	  };

	  while (index < length) {
	    code = advance();
	    let next;

	    if (code === CHAR_BACKWARD_SLASH) {
	      backslashes = token.backslashes = true;
	      code = advance();

	      if (code === CHAR_LEFT_CURLY_BRACE) {
	        braceEscaped = true;
	      }
	      continue;
	    }

	    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
	      braces++;

	      while (eos() !== true && (code = advance())) {
	        if (code === CHAR_BACKWARD_SLASH) {
	          backslashes = token.backslashes = true;
	          advance();
	          continue;
	        }

	        if (code === CHAR_LEFT_CURLY_BRACE) {
	          braces++;
	          continue;
	        }

	        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
	          isBrace = token.isBrace = true;
	          isGlob = token.isGlob = true;
	          finished = true;

	          if (scanToEnd === true) {
	            continue;
	          }

	          break;
	        }

	        if (braceEscaped !== true && code === CHAR_COMMA) {
	          isBrace = token.isBrace = true;
	          isGlob = token.isGlob = true;
	          finished = true;

	          if (scanToEnd === true) {
	            continue;
	          }

	          break;
	        }

	        if (code === CHAR_RIGHT_CURLY_BRACE) {
	          braces--;

	          if (braces === 0) {
	            braceEscaped = false;
	            isBrace = token.isBrace = true;
	            finished = true;
	            break;
	          }
	        }
	      }

	      if (scanToEnd === true) {
	        continue;
	      }

	      break;
	    }

	    if (code === CHAR_FORWARD_SLASH) {
	      slashes.push(index);
	      tokens.push(token);
	      token = { value: '', depth: 0, isGlob: false };

	      if (finished === true) continue;
	      if (prev === CHAR_DOT && index === (start + 1)) {
	        start += 2;
	        continue;
	      }

	      lastIndex = index + 1;
	      continue;
	    }

	    if (opts.noext !== true) {
	      const isExtglobChar = code === CHAR_PLUS
	        || code === CHAR_AT
	        || code === CHAR_ASTERISK
	        || code === CHAR_QUESTION_MARK
	        || code === CHAR_EXCLAMATION_MARK;

	      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
	        isGlob = token.isGlob = true;
	        isExtglob = token.isExtglob = true;
	        finished = true;
	        if (code === CHAR_EXCLAMATION_MARK && index === start) {
	          negatedExtglob = true;
	        }

	        if (scanToEnd === true) {
	          let parens = 0;

	          while (eos() !== true && (code = advance())) {
	            if (code === CHAR_BACKWARD_SLASH) {
	              backslashes = token.backslashes = true;
	              advance();
	              continue;
	            }

	            if (code === CHAR_LEFT_PARENTHESES) {
	              parens++;
	              continue;
	            }

	            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
	              finished = true;
	              break;
	            }
	          }
	          continue;
	        }
	        break;
	      }
	    }

	    if (code === CHAR_ASTERISK) {
	      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
	      isGlob = token.isGlob = true;
	      finished = true;

	      if (scanToEnd === true) {
	        continue;
	      }
	      break;
	    }

	    if (code === CHAR_QUESTION_MARK) {
	      isGlob = token.isGlob = true;
	      finished = true;

	      if (scanToEnd === true) {
	        continue;
	      }
	      break;
	    }

	    if (code === CHAR_LEFT_SQUARE_BRACKET) {
	      while (eos() !== true && (next = advance())) {
	        if (next === CHAR_BACKWARD_SLASH) {
	          backslashes = token.backslashes = true;
	          advance();
	          continue;
	        }

	        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
	          isBracket = token.isBracket = true;
	          isGlob = token.isGlob = true;
	          finished = true;
	          break;
	        }
	      }

	      if (scanToEnd === true) {
	        continue;
	      }

	      break;
	    }

	    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
	      negated = token.negated = true;
	      start++;
	      continue;
	    }

	    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
	      isGlob = token.isGlob = true;

	      if (scanToEnd === true) {
	        let parens = 1;

	        while (eos() !== true && (code = advance())) {
	          if (code === CHAR_BACKWARD_SLASH) {
	            backslashes = token.backslashes = true;
	            advance();
	            continue;
	          }

	          if (code === CHAR_LEFT_PARENTHESES) {
	            parens++;
	            continue;
	          }

	          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
	            finished = true;
	            break;
	          }
	        }
	        continue;
	      }
	      break;
	    }

	    if (isGlob === true) {
	      finished = true;

	      if (scanToEnd === true) {
	        continue;
	      }

	      break;
	    }
	  }

	  if (opts.noext === true) {
	    isExtglob = false;
	    isGlob = false;
	  }

	  let base = str;
	  let prefix = '';
	  let glob = '';

	  if (start > 0) {
	    prefix = str.slice(0, start);
	    str = str.slice(start);
	    lastIndex -= start;
	  }

	  if (base && isGlob === true && lastIndex > 0) {
	    base = str.slice(0, lastIndex);
	    glob = str.slice(lastIndex);
	  } else if (isGlob === true) {
	    base = '';
	    glob = str;
	  } else {
	    base = str;
	  }

	  if (base && base !== '' && base !== '/' && base !== str) {
	    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
	      base = base.slice(0, -1);
	    }
	  }

	  if (opts.unescape === true) {
	    if (glob) glob = utils.removeBackslashes(glob);

	    if (base && backslashes === true) {
	      base = utils.removeBackslashes(base);
	    }
	  }

	  const state = {
	    prefix,
	    input,
	    start,
	    base,
	    glob,
	    isBrace,
	    isBracket,
	    isGlob,
	    isExtglob,
	    isGlobstar,
	    negated,
	    negatedExtglob
	  };

	  if (opts.tokens === true) {
	    state.maxDepth = 0;
	    if (!isPathSeparator(code)) {
	      tokens.push(token);
	    }
	    state.tokens = tokens;
	  }

	  if (opts.parts === true || opts.tokens === true) {
	    let prevIndex;

	    for (let idx = 0; idx < slashes.length; idx++) {
	      const n = prevIndex !== undefined ? prevIndex + 1 : start;
	      const i = slashes[idx];
	      const value = input.slice(n, i);
	      if (opts.tokens) {
	        if (idx === 0 && start !== 0) {
	          tokens[idx].isPrefix = true;
	          tokens[idx].value = prefix;
	        } else {
	          tokens[idx].value = value;
	        }
	        depth(tokens[idx]);
	        state.maxDepth += tokens[idx].depth;
	      }
	      if (i >= start) {
	        parts.push(value);
	        prevIndex = i;
	      }
	    }

	    const n = prevIndex !== undefined ? prevIndex + 1 : start;
	    const value = input.slice(n);
	    parts.push(value);

	    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
	      tokens[tokens.length - 1].value = value;
	      depth(tokens[tokens.length - 1]);
	      state.maxDepth += tokens[tokens.length - 1].depth;
	    }

	    state.slashes = slashes;
	    state.parts = parts;
	  }

	  return state;
	};

	scan_1 = scan;
	return scan_1;
}

var parse_1;
var hasRequiredParse;

function requireParse () {
	if (hasRequiredParse) return parse_1;
	hasRequiredParse = 1;

	const constants = requireConstants();
	const utils = requireUtils();

	/**
	 * Constants
	 */

	const {
	  MAX_LENGTH,
	  POSIX_REGEX_SOURCE,
	  REGEX_NON_SPECIAL_CHARS,
	  REGEX_SPECIAL_CHARS_BACKREF,
	  REPLACEMENTS
	} = constants;

	/**
	 * Helpers
	 */

	const expandRange = (args, options) => {
	  if (typeof options.expandRange === 'function') {
	    return options.expandRange(...args, options);
	  }

	  args.sort();
	  const value = `[${args.join('-')}]`;

	  try {
	    /* eslint-disable-next-line no-new */
	    new RegExp(value);
	  } catch (ex) {
	    return args.map(v => utils.escapeRegex(v)).join('..');
	  }

	  return value;
	};

	/**
	 * Create the message for a syntax error
	 */

	const syntaxError = (type, char) => {
	  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};

	const splitTopLevel = input => {
	  const parts = [];
	  let bracket = 0;
	  let paren = 0;
	  let quote = 0;
	  let value = '';
	  let escaped = false;

	  for (const ch of input) {
	    if (escaped === true) {
	      value += ch;
	      escaped = false;
	      continue;
	    }

	    if (ch === '\\') {
	      value += ch;
	      escaped = true;
	      continue;
	    }

	    if (ch === '"') {
	      quote = quote === 1 ? 0 : 1;
	      value += ch;
	      continue;
	    }

	    if (quote === 0) {
	      if (ch === '[') {
	        bracket++;
	      } else if (ch === ']' && bracket > 0) {
	        bracket--;
	      } else if (bracket === 0) {
	        if (ch === '(') {
	          paren++;
	        } else if (ch === ')' && paren > 0) {
	          paren--;
	        } else if (ch === '|' && paren === 0) {
	          parts.push(value);
	          value = '';
	          continue;
	        }
	      }
	    }

	    value += ch;
	  }

	  parts.push(value);
	  return parts;
	};

	const isPlainBranch = branch => {
	  let escaped = false;

	  for (const ch of branch) {
	    if (escaped === true) {
	      escaped = false;
	      continue;
	    }

	    if (ch === '\\') {
	      escaped = true;
	      continue;
	    }

	    if (/[?*+@!()[\]{}]/.test(ch)) {
	      return false;
	    }
	  }

	  return true;
	};

	const normalizeSimpleBranch = branch => {
	  let value = branch.trim();
	  let changed = true;

	  while (changed === true) {
	    changed = false;

	    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
	      value = value.slice(2, -1);
	      changed = true;
	    }
	  }

	  if (!isPlainBranch(value)) {
	    return;
	  }

	  return value.replace(/\\(.)/g, '$1');
	};

	const hasRepeatedCharPrefixOverlap = branches => {
	  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

	  for (let i = 0; i < values.length; i++) {
	    for (let j = i + 1; j < values.length; j++) {
	      const a = values[i];
	      const b = values[j];
	      const char = a[0];

	      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
	        continue;
	      }

	      if (a === b || a.startsWith(b) || b.startsWith(a)) {
	        return true;
	      }
	    }
	  }

	  return false;
	};

	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
	  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
	    return;
	  }

	  let bracket = 0;
	  let paren = 0;
	  let quote = 0;
	  let escaped = false;

	  for (let i = 1; i < pattern.length; i++) {
	    const ch = pattern[i];

	    if (escaped === true) {
	      escaped = false;
	      continue;
	    }

	    if (ch === '\\') {
	      escaped = true;
	      continue;
	    }

	    if (ch === '"') {
	      quote = quote === 1 ? 0 : 1;
	      continue;
	    }

	    if (quote === 1) {
	      continue;
	    }

	    if (ch === '[') {
	      bracket++;
	      continue;
	    }

	    if (ch === ']' && bracket > 0) {
	      bracket--;
	      continue;
	    }

	    if (bracket > 0) {
	      continue;
	    }

	    if (ch === '(') {
	      paren++;
	      continue;
	    }

	    if (ch === ')') {
	      paren--;

	      if (paren === 0) {
	        if (requireEnd === true && i !== pattern.length - 1) {
	          return;
	        }

	        return {
	          type: pattern[0],
	          body: pattern.slice(2, i),
	          end: i
	        };
	      }
	    }
	  }
	};

	const buildCharClassStar = chars => {
	  const source = chars.length === 1
	    ? utils.escapeRegex(chars[0])
	    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

	  return `${source}*`;
	};

	const getStarExtglobSequenceChars = pattern => {
	  let index = 0;
	  const chars = [];

	  while (index < pattern.length) {
	    const match = parseRepeatedExtglob(pattern.slice(index), false);

	    if (!match || match.type !== '*') {
	      return;
	    }

	    const branches = splitTopLevel(match.body).map(branch => branch.trim());
	    if (branches.length !== 1) {
	      return;
	    }

	    const branch = normalizeSimpleBranch(branches[0]);
	    if (!branch || branch.length !== 1) {
	      return;
	    }

	    chars.push(branch);
	    index += match.end + 1;
	  }

	  if (chars.length < 1) {
	    return;
	  }

	  return chars;
	};

	const repeatedExtglobRecursion = pattern => {
	  let depth = 0;
	  let value = pattern.trim();
	  let match = parseRepeatedExtglob(value);

	  while (match) {
	    depth++;
	    value = match.body.trim();
	    match = parseRepeatedExtglob(value);
	  }

	  return depth;
	};

	const analyzeRepeatedExtglob = (body, options) => {
	  if (options.maxExtglobRecursion === false) {
	    return { risky: false };
	  }

	  const max =
	    typeof options.maxExtglobRecursion === 'number'
	      ? options.maxExtglobRecursion
	      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

	  const branches = splitTopLevel(body).map(branch => branch.trim());

	  if (branches.length > 1) {
	    if (
	      branches.some(branch => branch === '') ||
	      branches.some(branch => /^[*?]+$/.test(branch)) ||
	      hasRepeatedCharPrefixOverlap(branches)
	    ) {
	      return { risky: true };
	    }
	  }

	  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
	  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
	  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
	  // characters we can emit one flat, ReDoS-safe character class that preserves the
	  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
	  // every branch but the first.
	  const safeChars = [];
	  let sawStarSequence = false;
	  let combinable = true;

	  for (const branch of branches) {
	    const chars = getStarExtglobSequenceChars(branch);
	    if (chars) {
	      sawStarSequence = true;
	      safeChars.push(...chars);
	      continue;
	    }

	    const literal = normalizeSimpleBranch(branch);
	    if (literal && literal.length === 1) {
	      safeChars.push(literal);
	      continue;
	    }

	    combinable = false;

	    if (repeatedExtglobRecursion(branch) > max) {
	      return { risky: true };
	    }
	  }

	  if (sawStarSequence) {
	    return combinable
	      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
	      : { risky: true };
	  }

	  return { risky: false };
	};

	/**
	 * Parse the given input string.
	 * @param {String} input
	 * @param {Object} options
	 * @return {Object}
	 */

	const parse = (input, options) => {
	  if (typeof input !== 'string') {
	    throw new TypeError('Expected a string');
	  }

	  input = REPLACEMENTS[input] || input;

	  const opts = { ...options };
	  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

	  let len = input.length;
	  if (len > max) {
	    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	  }

	  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
	  const tokens = [bos];

	  const capture = opts.capture ? '' : '?:';

	  // create constants based on platform, for windows or posix
	  const PLATFORM_CHARS = constants.globChars(opts.windows);
	  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

	  const {
	    DOT_LITERAL,
	    PLUS_LITERAL,
	    SLASH_LITERAL,
	    ONE_CHAR,
	    DOTS_SLASH,
	    NO_DOT,
	    NO_DOT_SLASH,
	    NO_DOTS_SLASH,
	    QMARK,
	    QMARK_NO_DOT,
	    STAR,
	    START_ANCHOR
	  } = PLATFORM_CHARS;

	  const globstar = opts => {
	    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	  };

	  const nodot = opts.dot ? '' : NO_DOT;
	  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
	  let star = opts.bash === true ? globstar(opts) : STAR;

	  if (opts.capture) {
	    star = `(${star})`;
	  }

	  // minimatch options support
	  if (typeof opts.noext === 'boolean') {
	    opts.noextglob = opts.noext;
	  }

	  const state = {
	    input,
	    index: -1,
	    start: 0,
	    dot: opts.dot === true,
	    consumed: '',
	    output: '',
	    prefix: '',
	    backtrack: false,
	    negated: false,
	    brackets: 0,
	    braces: 0,
	    parens: 0,
	    quotes: 0,
	    globstar: false,
	    tokens
	  };

	  input = utils.removePrefix(input, state);
	  len = input.length;

	  const extglobs = [];
	  const braces = [];
	  const stack = [];
	  let prev = bos;
	  let value;

	  /**
	   * Tokenizing helpers
	   */

	  const eos = () => state.index === len - 1;
	  const peek = state.peek = (n = 1) => input[state.index + n];
	  const advance = state.advance = () => input[++state.index] || '';
	  const remaining = () => input.slice(state.index + 1);
	  const consume = (value = '', num = 0) => {
	    state.consumed += value;
	    state.index += num;
	  };

	  const append = token => {
	    state.output += token.output != null ? token.output : token.value;
	    consume(token.value);
	  };

	  const negate = () => {
	    let count = 1;

	    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
	      advance();
	      state.start++;
	      count++;
	    }

	    if (count % 2 === 0) {
	      return false;
	    }

	    state.negated = true;
	    state.start++;
	    return true;
	  };

	  const increment = type => {
	    state[type]++;
	    stack.push(type);
	  };

	  const decrement = type => {
	    state[type]--;
	    stack.pop();
	  };

	  /**
	   * Push tokens onto the tokens array. This helper speeds up
	   * tokenizing by 1) helping us avoid backtracking as much as possible,
	   * and 2) helping us avoid creating extra tokens when consecutive
	   * characters are plain text. This improves performance and simplifies
	   * lookbehinds.
	   */

	  const push = tok => {
	    if (prev.type === 'globstar') {
	      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
	      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

	      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
	        state.output = state.output.slice(0, -prev.output.length);
	        prev.type = 'star';
	        prev.value = '*';
	        prev.output = star;
	        state.output += prev.output;
	      }
	    }

	    if (extglobs.length && tok.type !== 'paren') {
	      extglobs[extglobs.length - 1].inner += tok.value;
	    }

	    if (tok.value || tok.output) append(tok);
	    if (prev && prev.type === 'text' && tok.type === 'text') {
	      prev.output = (prev.output || prev.value) + tok.value;
	      prev.value += tok.value;
	      return;
	    }

	    tok.prev = prev;
	    tokens.push(tok);
	    prev = tok;
	  };

	  const extglobOpen = (type, value) => {
	    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

	    token.prev = prev;
	    token.parens = state.parens;
	    token.output = state.output;
	    token.startIndex = state.index;
	    token.tokensIndex = tokens.length;
	    const output = (opts.capture ? '(' : '') + token.open;

	    increment('parens');
	    push({ type, value, output: state.output ? '' : ONE_CHAR });
	    push({ type: 'paren', extglob: true, value: advance(), output });
	    extglobs.push(token);
	  };

	  const extglobClose = token => {
	    const literal = input.slice(token.startIndex, state.index + 1);
	    const body = input.slice(token.startIndex + 2, state.index);
	    const analysis = analyzeRepeatedExtglob(body, opts);

	    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
	      const safeOutput = analysis.safeOutput
	        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
	        : undefined;
	      const open = tokens[token.tokensIndex];

	      open.type = 'text';
	      open.value = literal;
	      open.output = safeOutput || utils.escapeRegex(literal);

	      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
	        tokens[i].value = '';
	        tokens[i].output = '';
	        delete tokens[i].suffix;
	      }

	      state.output = token.output + open.output;
	      state.backtrack = true;

	      push({ type: 'paren', extglob: true, value, output: '' });
	      decrement('parens');
	      return;
	    }

	    let output = token.close + (opts.capture ? ')' : '');
	    let rest;

	    if (token.type === 'negate') {
	      let extglobStar = star;

	      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
	        extglobStar = globstar(opts);
	      }

	      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
	        output = token.close = `)$))${extglobStar}`;
	      }

	      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
	        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
	        // In this case, we need to parse the string and use it in the output of the original pattern.
	        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
	        //
	        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
	        const expression = parse(rest, { ...options, fastpaths: false }).output;

	        output = token.close = `)${expression})${extglobStar})`;
	      }

	      if (token.prev.type === 'bos') {
	        state.negatedExtglob = true;
	      }
	    }

	    push({ type: 'paren', extglob: true, value, output });
	    decrement('parens');
	  };

	  /**
	   * Fast paths
	   */

	  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
	    let backslashes = false;

	    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
	      if (first === '\\') {
	        backslashes = true;
	        return m;
	      }

	      if (first === '?') {
	        if (esc) {
	          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
	        }
	        if (index === 0) {
	          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
	        }
	        return QMARK.repeat(chars.length);
	      }

	      if (first === '.') {
	        return DOT_LITERAL.repeat(chars.length);
	      }

	      if (first === '*') {
	        if (esc) {
	          return esc + first + (rest ? star : '');
	        }
	        return star;
	      }
	      return esc ? m : `\\${m}`;
	    });

	    if (backslashes === true) {
	      if (opts.unescape === true) {
	        output = output.replace(/\\/g, '');
	      } else {
	        output = output.replace(/\\+/g, m => {
	          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
	        });
	      }
	    }

	    if (output === input && opts.contains === true) {
	      state.output = input;
	      return state;
	    }

	    state.output = utils.wrapOutput(output, state, options);
	    return state;
	  }

	  /**
	   * Tokenize input until we reach end-of-string
	   */

	  while (!eos()) {
	    value = advance();

	    if (value === '\u0000') {
	      continue;
	    }

	    /**
	     * Escaped characters
	     */

	    if (value === '\\') {
	      const next = peek();

	      if (next === '/' && opts.bash !== true) {
	        continue;
	      }

	      if (next === '.' || next === ';') {
	        continue;
	      }

	      if (!next) {
	        value += '\\';
	        push({ type: 'text', value });
	        continue;
	      }

	      // collapse slashes to reduce potential for exploits
	      const match = /^\\+/.exec(remaining());
	      let slashes = 0;

	      if (match && match[0].length > 2) {
	        slashes = match[0].length;
	        state.index += slashes;
	        if (slashes % 2 !== 0) {
	          value += '\\';
	        }
	      }

	      if (opts.unescape === true) {
	        value = advance();
	      } else {
	        value += advance();
	      }

	      if (state.brackets === 0) {
	        push({ type: 'text', value });
	        continue;
	      }
	    }

	    /**
	     * If we're inside a regex character class, continue
	     * until we reach the closing bracket.
	     */

	    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
	      if (opts.posix !== false && value === ':') {
	        const inner = prev.value.slice(1);
	        if (inner.includes('[')) {
	          prev.posix = true;

	          if (inner.includes(':')) {
	            const idx = prev.value.lastIndexOf('[');
	            const pre = prev.value.slice(0, idx);
	            const rest = prev.value.slice(idx + 2);
	            const posix = POSIX_REGEX_SOURCE[rest];
	            if (posix) {
	              prev.value = pre + posix;
	              state.backtrack = true;
	              advance();

	              if (!bos.output && tokens.indexOf(prev) === 1) {
	                bos.output = ONE_CHAR;
	              }
	              continue;
	            }
	          }
	        }
	      }

	      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
	        value = `\\${value}`;
	      }

	      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
	        value = `\\${value}`;
	      }

	      if (opts.posix === true && value === '!' && prev.value === '[') {
	        value = '^';
	      }

	      prev.value += value;
	      append({ value });
	      continue;
	    }

	    /**
	     * If we're inside a quoted string, continue
	     * until we reach the closing double quote.
	     */

	    if (state.quotes === 1 && value !== '"') {
	      value = utils.escapeRegex(value);
	      prev.value += value;
	      append({ value });
	      continue;
	    }

	    /**
	     * Double quotes
	     */

	    if (value === '"') {
	      state.quotes = state.quotes === 1 ? 0 : 1;
	      if (opts.keepQuotes === true) {
	        push({ type: 'text', value });
	      }
	      continue;
	    }

	    /**
	     * Parentheses
	     */

	    if (value === '(') {
	      increment('parens');
	      push({ type: 'paren', value });
	      continue;
	    }

	    if (value === ')') {
	      if (state.parens === 0 && opts.strictBrackets === true) {
	        throw new SyntaxError(syntaxError('opening', '('));
	      }

	      const extglob = extglobs[extglobs.length - 1];
	      if (extglob && state.parens === extglob.parens + 1) {
	        extglobClose(extglobs.pop());
	        continue;
	      }

	      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
	      decrement('parens');
	      continue;
	    }

	    /**
	     * Square brackets
	     */

	    if (value === '[') {
	      if (opts.nobracket === true || !remaining().includes(']')) {
	        if (opts.nobracket !== true && opts.strictBrackets === true) {
	          throw new SyntaxError(syntaxError('closing', ']'));
	        }

	        value = `\\${value}`;
	      } else {
	        increment('brackets');
	      }

	      push({ type: 'bracket', value });
	      continue;
	    }

	    if (value === ']') {
	      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
	        push({ type: 'text', value, output: `\\${value}` });
	        continue;
	      }

	      if (state.brackets === 0) {
	        if (opts.strictBrackets === true) {
	          throw new SyntaxError(syntaxError('opening', '['));
	        }

	        push({ type: 'text', value, output: `\\${value}` });
	        continue;
	      }

	      decrement('brackets');

	      const prevValue = prev.value.slice(1);
	      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
	        value = `/${value}`;
	      }

	      prev.value += value;
	      append({ value });

	      // when literal brackets are explicitly disabled
	      // assume we should match with a regex character class
	      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
	        continue;
	      }

	      const escaped = utils.escapeRegex(prev.value);
	      state.output = state.output.slice(0, -prev.value.length);

	      // when literal brackets are explicitly enabled
	      // assume we should escape the brackets to match literal characters
	      if (opts.literalBrackets === true) {
	        state.output += escaped;
	        prev.value = escaped;
	        continue;
	      }

	      // when the user specifies nothing, try to match both
	      prev.value = `(${capture}${escaped}|${prev.value})`;
	      state.output += prev.value;
	      continue;
	    }

	    /**
	     * Braces
	     */

	    if (value === '{' && opts.nobrace !== true) {
	      increment('braces');

	      const open = {
	        type: 'brace',
	        value,
	        output: '(',
	        outputIndex: state.output.length,
	        tokensIndex: state.tokens.length
	      };

	      braces.push(open);
	      push(open);
	      continue;
	    }

	    if (value === '}') {
	      const brace = braces[braces.length - 1];

	      if (opts.nobrace === true || !brace) {
	        push({ type: 'text', value, output: value });
	        continue;
	      }

	      let output = ')';

	      if (brace.dots === true) {
	        const arr = tokens.slice();
	        const range = [];

	        for (let i = arr.length - 1; i >= 0; i--) {
	          tokens.pop();
	          if (arr[i].type === 'brace') {
	            break;
	          }
	          if (arr[i].type !== 'dots') {
	            range.unshift(arr[i].value);
	          }
	        }

	        output = expandRange(range, opts);
	        state.backtrack = true;
	      }

	      if (brace.comma !== true && brace.dots !== true) {
	        const out = state.output.slice(0, brace.outputIndex);
	        const toks = state.tokens.slice(brace.tokensIndex);
	        brace.value = brace.output = '\\{';
	        value = output = '\\}';
	        state.output = out;
	        for (const t of toks) {
	          state.output += (t.output || t.value);
	        }
	      }

	      push({ type: 'brace', value, output });
	      decrement('braces');
	      braces.pop();
	      continue;
	    }

	    /**
	     * Pipes
	     */

	    if (value === '|') {
	      if (extglobs.length > 0) {
	        extglobs[extglobs.length - 1].conditions++;
	      }
	      push({ type: 'text', value });
	      continue;
	    }

	    /**
	     * Commas
	     */

	    if (value === ',') {
	      let output = value;

	      const brace = braces[braces.length - 1];
	      if (brace && stack[stack.length - 1] === 'braces') {
	        brace.comma = true;
	        output = '|';
	      }

	      push({ type: 'comma', value, output });
	      continue;
	    }

	    /**
	     * Slashes
	     */

	    if (value === '/') {
	      // if the beginning of the glob is "./", advance the start
	      // to the current index, and don't add the "./" characters
	      // to the state. This greatly simplifies lookbehinds when
	      // checking for BOS characters like "!" and "." (not "./")
	      if (prev.type === 'dot' && state.index === state.start + 1) {
	        state.start = state.index + 1;
	        state.consumed = '';
	        state.output = '';
	        tokens.pop();
	        prev = bos; // reset "prev" to the first token
	        continue;
	      }

	      push({ type: 'slash', value, output: SLASH_LITERAL });
	      continue;
	    }

	    /**
	     * Dots
	     */

	    if (value === '.') {
	      if (state.braces > 0 && prev.type === 'dot') {
	        if (prev.value === '.') prev.output = DOT_LITERAL;
	        const brace = braces[braces.length - 1];
	        prev.type = 'dots';
	        prev.output += value;
	        prev.value += value;
	        brace.dots = true;
	        continue;
	      }

	      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
	        push({ type: 'text', value, output: DOT_LITERAL });
	        continue;
	      }

	      push({ type: 'dot', value, output: DOT_LITERAL });
	      continue;
	    }

	    /**
	     * Question marks
	     */

	    if (value === '?') {
	      const isGroup = prev && prev.value === '(';
	      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
	        extglobOpen('qmark', value);
	        continue;
	      }

	      if (prev && prev.type === 'paren') {
	        const next = peek();
	        let output = value;

	        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
	          output = `\\${value}`;
	        }

	        push({ type: 'text', value, output });
	        continue;
	      }

	      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
	        push({ type: 'qmark', value, output: QMARK_NO_DOT });
	        continue;
	      }

	      push({ type: 'qmark', value, output: QMARK });
	      continue;
	    }

	    /**
	     * Exclamation
	     */

	    if (value === '!') {
	      if (opts.noextglob !== true && peek() === '(') {
	        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
	          extglobOpen('negate', value);
	          continue;
	        }
	      }

	      if (opts.nonegate !== true && state.index === 0) {
	        negate();
	        continue;
	      }
	    }

	    /**
	     * Plus
	     */

	    if (value === '+') {
	      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
	        extglobOpen('plus', value);
	        continue;
	      }

	      if ((prev && prev.value === '(') || opts.regex === false) {
	        push({ type: 'plus', value, output: PLUS_LITERAL });
	        continue;
	      }

	      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
	        push({ type: 'plus', value });
	        continue;
	      }

	      push({ type: 'plus', value: PLUS_LITERAL });
	      continue;
	    }

	    /**
	     * Plain text
	     */

	    if (value === '@') {
	      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
	        push({ type: 'at', extglob: true, value, output: '' });
	        continue;
	      }

	      push({ type: 'text', value });
	      continue;
	    }

	    /**
	     * Plain text
	     */

	    if (value !== '*') {
	      if (value === '$' || value === '^') {
	        value = `\\${value}`;
	      }

	      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
	      if (match) {
	        value += match[0];
	        state.index += match[0].length;
	      }

	      push({ type: 'text', value });
	      continue;
	    }

	    /**
	     * Stars
	     */

	    if (prev && (prev.type === 'globstar' || prev.star === true)) {
	      prev.type = 'star';
	      prev.star = true;
	      prev.value += value;
	      prev.output = star;
	      state.backtrack = true;
	      state.globstar = true;
	      consume(value);
	      continue;
	    }

	    let rest = remaining();
	    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
	      extglobOpen('star', value);
	      continue;
	    }

	    if (prev.type === 'star') {
	      if (opts.noglobstar === true) {
	        consume(value);
	        continue;
	      }

	      const prior = prev.prev;
	      const before = prior.prev;
	      const isStart = prior.type === 'slash' || prior.type === 'bos';
	      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

	      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
	        push({ type: 'star', value, output: '' });
	        continue;
	      }

	      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
	      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
	      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
	        push({ type: 'star', value, output: '' });
	        continue;
	      }

	      // strip consecutive `/**/`
	      while (rest.slice(0, 3) === '/**') {
	        const after = input[state.index + 4];
	        if (after && after !== '/') {
	          break;
	        }
	        rest = rest.slice(3);
	        consume('/**', 3);
	      }

	      // A globstar followed only by balanced closing parens is at the logical end of patterns like
	      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
	      // parent path, except in negated extglobs where that would change the exclusion semantics.
	      const isEnd = eos() || (
	        state.parens > 0
	        && rest === ')'.repeat(state.parens)
	        && !extglobs.some(extglob => extglob.type === 'negate')
	      );

	      if (prior.type === 'bos' && eos()) {
	        prev.type = 'globstar';
	        prev.value += value;
	        prev.output = globstar(opts);
	        state.output = prev.output;
	        state.globstar = true;
	        consume(value);
	        continue;
	      }

	      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
	        state.output = state.output.slice(0, -(prior.output + prev.output).length);
	        prior.output = `(?:${prior.output}`;

	        prev.type = 'globstar';
	        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
	        prev.value += value;
	        state.globstar = true;
	        state.output += prior.output + prev.output;
	        consume(value);
	        continue;
	      }

	      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
	        const end = rest[1] !== void 0 ? '|$' : '';

	        state.output = state.output.slice(0, -(prior.output + prev.output).length);
	        prior.output = `(?:${prior.output}`;

	        prev.type = 'globstar';
	        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
	        prev.value += value;

	        state.output += prior.output + prev.output;
	        state.globstar = true;

	        consume(value + advance());

	        push({ type: 'slash', value: '/', output: '' });
	        continue;
	      }

	      if (prior.type === 'bos' && rest[0] === '/') {
	        prev.type = 'globstar';
	        prev.value += value;
	        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
	        state.output = prev.output;
	        state.globstar = true;
	        consume(value + advance());
	        push({ type: 'slash', value: '/', output: '' });
	        continue;
	      }

	      // remove single star from output
	      state.output = state.output.slice(0, -prev.output.length);

	      // reset previous token to globstar
	      prev.type = 'globstar';
	      prev.output = globstar(opts);
	      prev.value += value;

	      // reset output with globstar
	      state.output += prev.output;
	      state.globstar = true;
	      consume(value);
	      continue;
	    }

	    const token = { type: 'star', value, output: star };

	    if (opts.bash === true) {
	      token.output = '.*?';
	      if (prev.type === 'bos' || prev.type === 'slash') {
	        token.output = nodot + token.output;
	      }
	      push(token);
	      continue;
	    }

	    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
	      token.output = value;
	      push(token);
	      continue;
	    }

	    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
	      if (prev.type === 'dot') {
	        state.output += NO_DOT_SLASH;
	        prev.output += NO_DOT_SLASH;

	      } else if (opts.dot === true) {
	        state.output += NO_DOTS_SLASH;
	        prev.output += NO_DOTS_SLASH;

	      } else {
	        state.output += nodot;
	        prev.output += nodot;
	      }

	      if (peek() !== '*') {
	        state.output += ONE_CHAR;
	        prev.output += ONE_CHAR;
	      }
	    }

	    push(token);
	  }

	  while (state.brackets > 0) {
	    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
	    state.output = utils.escapeLast(state.output, '[');
	    decrement('brackets');
	  }

	  while (state.parens > 0) {
	    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
	    state.output = utils.escapeLast(state.output, '(');
	    decrement('parens');
	  }

	  while (state.braces > 0) {
	    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
	    state.output = utils.escapeLast(state.output, '{');
	    decrement('braces');
	  }

	  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
	    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
	  }

	  // rebuild the output if we had to backtrack at any point
	  if (state.backtrack === true) {
	    state.output = '';

	    for (const token of state.tokens) {
	      state.output += token.output != null ? token.output : token.value;

	      if (token.suffix) {
	        state.output += token.suffix;
	      }
	    }
	  }

	  return state;
	};

	/**
	 * Fast paths for creating regular expressions for common glob patterns.
	 * This can significantly speed up processing and has very little downside
	 * impact when none of the fast paths match.
	 */

	parse.fastpaths = (input, options) => {
	  const opts = { ...options };
	  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
	  const len = input.length;
	  if (len > max) {
	    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	  }

	  input = REPLACEMENTS[input] || input;

	  // create constants based on platform, for windows or posix
	  const {
	    DOT_LITERAL,
	    SLASH_LITERAL,
	    ONE_CHAR,
	    DOTS_SLASH,
	    NO_DOT,
	    NO_DOTS,
	    NO_DOTS_SLASH,
	    STAR,
	    START_ANCHOR
	  } = constants.globChars(opts.windows);

	  const nodot = opts.dot ? NO_DOTS : NO_DOT;
	  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
	  const capture = opts.capture ? '' : '?:';
	  const state = { negated: false, prefix: '' };
	  let star = opts.bash === true ? '.*?' : STAR;

	  if (opts.capture) {
	    star = `(${star})`;
	  }

	  const globstar = opts => {
	    if (opts.noglobstar === true) return star;
	    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	  };

	  const create = str => {
	    switch (str) {
	      case '*':
	        return `${nodot}${ONE_CHAR}${star}`;

	      case '.*':
	        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

	      case '*.*':
	        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

	      case '*/*':
	        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

	      case '**':
	        return nodot + globstar(opts);

	      case '**/*':
	        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

	      case '**/*.*':
	        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

	      case '**/.*':
	        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

	      default: {
	        const match = /^(.*?)\.(\w+)$/.exec(str);
	        if (!match) return;

	        const source = create(match[1]);
	        if (!source) return;

	        return source + DOT_LITERAL + match[2];
	      }
	    }
	  };

	  const output = utils.removePrefix(input, state);
	  let source = create(output);

	  if (source && opts.strictSlashes !== true) {
	    source += `${SLASH_LITERAL}?`;
	  }

	  return source;
	};

	parse_1 = parse;
	return parse_1;
}

var picomatch_1$1;
var hasRequiredPicomatch$1;

function requirePicomatch$1 () {
	if (hasRequiredPicomatch$1) return picomatch_1$1;
	hasRequiredPicomatch$1 = 1;

	const scan = requireScan();
	const parse = requireParse();
	const utils = requireUtils();
	const constants = requireConstants();
	const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

	/**
	 * Creates a matcher function from one or more glob patterns. The
	 * returned function takes a string to match as its first argument,
	 * and returns true if the string is a match. The returned matcher
	 * function also takes a boolean as the second argument that, when true,
	 * returns an object with additional information.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch(glob[, options]);
	 *
	 * const isMatch = picomatch('*.!(*a)');
	 * console.log(isMatch('a.a')); //=> false
	 * console.log(isMatch('a.b')); //=> true
	 *
	 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	 * const picomatch = require('picomatch/posix');
	 * // the same API, defaulting to posix paths
	 * const isMatch = picomatch('a/*');
	 * console.log(isMatch('a\\b')); //=> false
	 * console.log(isMatch('a/b')); //=> true
	 *
	 * // you can still configure the matcher function to accept windows paths
	 * const isMatch = picomatch('a/*', { options: windows });
	 * console.log(isMatch('a\\b')); //=> true
	 * console.log(isMatch('a/b')); //=> true
	 * ```
	 * @name picomatch
	 * @param {String|Array} `globs` One or more glob patterns.
	 * @param {Object=} `options`
	 * @return {Function=} Returns a matcher function.
	 * @api public
	 */

	const picomatch = (glob, options, returnState = false) => {
	  if (Array.isArray(glob)) {
	    const fns = glob.map(input => picomatch(input, options, returnState));
	    const arrayMatcher = str => {
	      for (const isMatch of fns) {
	        const state = isMatch(str);
	        if (state) return state;
	      }
	      return false;
	    };
	    return arrayMatcher;
	  }

	  const isState = isObject(glob) && glob.tokens && glob.input;

	  if (glob === '' || (typeof glob !== 'string' && !isState)) {
	    throw new TypeError('Expected pattern to be a non-empty string');
	  }

	  const opts = options || {};
	  const posix = opts.windows;
	  const regex = isState
	    ? picomatch.compileRe(glob, options)
	    : picomatch.makeRe(glob, options, false, true);

	  const state = regex.state;
	  delete regex.state;

	  let isIgnored = () => false;
	  if (opts.ignore) {
	    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
	    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
	  }

	  const matcher = (input, returnObject = false) => {
	    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
	    const result = { glob, state, regex, posix, input, output, match, isMatch };

	    if (typeof opts.onResult === 'function') {
	      opts.onResult(result);
	    }

	    if (isMatch === false) {
	      result.isMatch = false;
	      return returnObject ? result : false;
	    }

	    if (isIgnored(input)) {
	      if (typeof opts.onIgnore === 'function') {
	        opts.onIgnore(result);
	      }
	      result.isMatch = false;
	      return returnObject ? result : false;
	    }

	    if (typeof opts.onMatch === 'function') {
	      opts.onMatch(result);
	    }
	    return returnObject ? result : true;
	  };

	  if (returnState) {
	    matcher.state = state;
	  }

	  return matcher;
	};

	/**
	 * Test `input` with the given `regex`. This is used by the main
	 * `picomatch()` function to test the input string.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.test(input, regex[, options]);
	 *
	 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	 * ```
	 * @param {String} `input` String to test.
	 * @param {RegExp} `regex`
	 * @return {Object} Returns an object with matching info.
	 * @api public
	 */

	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
	  if (typeof input !== 'string') {
	    throw new TypeError('Expected input to be a string');
	  }

	  if (input === '') {
	    return { isMatch: false, output: '' };
	  }

	  const opts = options || {};
	  const format = opts.format || (posix ? utils.toPosixSlashes : null);
	  let match = input === glob;
	  let output = (match && format) ? format(input) : input;

	  if (match === false) {
	    output = format ? format(input) : input;
	    match = output === glob;
	  }

	  if (match === false || opts.capture === true) {
	    if (opts.matchBase === true || opts.basename === true) {
	      match = picomatch.matchBase(input, regex, options, posix);
	    } else {
	      match = regex.exec(output);
	    }
	  }

	  return { isMatch: Boolean(match), match, output };
	};

	/**
	 * Match the basename of a filepath.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.matchBase(input, glob[, options]);
	 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	 * ```
	 * @param {String} `input` String to test.
	 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	 * @return {Boolean}
	 * @api public
	 */

	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
	  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
	  return regex.test(utils.basename(input, { windows: posix }));
	};

	/**
	 * Returns true if **any** of the given glob `patterns` match the specified `string`.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.isMatch(string, patterns[, options]);
	 *
	 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	 * ```
	 * @param {String|Array} str The string to test.
	 * @param {String|Array} patterns One or more glob patterns to use for matching.
	 * @param {Object} [options] See available [options](#options).
	 * @return {Boolean} Returns true if any patterns match `str`
	 * @api public
	 */

	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

	/**
	 * Parse a glob pattern to create the source string for a regular
	 * expression.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * const result = picomatch.parse(pattern[, options]);
	 * ```
	 * @param {String} `pattern`
	 * @param {Object} `options`
	 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	 * @api public
	 */

	picomatch.parse = (pattern, options) => {
	  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
	  return parse(pattern, { ...options, fastpaths: false });
	};

	/**
	 * Scan a glob pattern to separate the pattern into segments.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.scan(input[, options]);
	 *
	 * const result = picomatch.scan('!./foo/*.js');
	 * console.log(result);
	 * { prefix: '!./',
	 *   input: '!./foo/*.js',
	 *   start: 3,
	 *   base: 'foo',
	 *   glob: '*.js',
	 *   isBrace: false,
	 *   isBracket: false,
	 *   isGlob: true,
	 *   isExtglob: false,
	 *   isGlobstar: false,
	 *   negated: true }
	 * ```
	 * @param {String} `input` Glob pattern to scan.
	 * @param {Object} `options`
	 * @return {Object} Returns an object with
	 * @api public
	 */

	picomatch.scan = (input, options) => scan(input, options);

	/**
	 * Compile a regular expression from the `state` object returned by the
	 * [parse()](#parse) method.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * const state = picomatch.parse('*.js');
	 * // picomatch.compileRe(state[, options]);
	 *
	 * console.log(picomatch.compileRe(state));
	 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	 * ```
	 * @param {Object} `state`
	 * @param {Object} `options`
	 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	 * @return {RegExp}
	 * @api public
	 */

	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
	  if (returnOutput === true) {
	    return state.output;
	  }

	  const opts = options || {};
	  const prepend = opts.contains ? '' : '^';
	  const append = opts.contains ? '' : '$';

	  let source = `${prepend}(?:${state.output})${append}`;
	  if (state && state.negated === true) {
	    source = `^(?!${source}).*$`;
	  }

	  const regex = picomatch.toRegex(source, options);
	  if (returnState === true) {
	    regex.state = state;
	  }

	  return regex;
	};

	/**
	 * Create a regular expression from a parsed glob pattern.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.makeRe(state[, options]);
	 *
	 * const result = picomatch.makeRe('*.js');
	 * console.log(result);
	 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	 * ```
	 * @param {String} `state` The object returned from the `.parse` method.
	 * @param {Object} `options`
	 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	 * @return {RegExp} Returns a regex created from the given pattern.
	 * @api public
	 */

	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
	  if (!input || typeof input !== 'string') {
	    throw new TypeError('Expected a non-empty string');
	  }

	  let parsed = { negated: false, fastpaths: true };

	  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
	    parsed.output = parse.fastpaths(input, options);
	  }

	  if (!parsed.output) {
	    parsed = parse(input, options);
	  }

	  return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};

	/**
	 * Create a regular expression from the given regex source string.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.toRegex(source[, options]);
	 *
	 * const { output } = picomatch.parse('*.js');
	 * console.log(picomatch.toRegex(output));
	 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	 * ```
	 * @param {String} `source` Regular expression source string.
	 * @param {Object} `options`
	 * @return {RegExp}
	 * @api public
	 */

	picomatch.toRegex = (source, options) => {
	  try {
	    const opts = options || {};
	    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
	  } catch (err) {
	    if (options && options.debug === true) throw err;
	    return /$^/;
	  }
	};

	/**
	 * Picomatch constants.
	 * @return {Object}
	 */

	picomatch.constants = constants;

	/**
	 * Expose "picomatch"
	 */

	picomatch_1$1 = picomatch;
	return picomatch_1$1;
}

var picomatch_1;
var hasRequiredPicomatch;

function requirePicomatch () {
	if (hasRequiredPicomatch) return picomatch_1;
	hasRequiredPicomatch = 1;

	const pico = requirePicomatch$1();
	const utils = requireUtils();

	function picomatch(glob, options, returnState = false) {
	  // default to os.platform()
	  if (options && (options.windows === null || options.windows === undefined)) {
	    // don't mutate the original options object
	    options = { ...options, windows: utils.isWindows() };
	  }

	  return pico(glob, options, returnState);
	}

	Object.assign(picomatch, pico);
	picomatch_1 = picomatch;
	return picomatch_1;
}

var picomatchExports = /*@__PURE__*/ requirePicomatch();
var picomatch = /*@__PURE__*/getDefaultExportFromCjs(picomatchExports);

//#region src/utils.ts
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = picomatch(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix.relative(cwd, p) || ".";
	return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = picomatch.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	const scan = picomatch.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
//#endregion
//#region src/patterns.ts
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
//#endregion
//#region src/crawler.ts
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = picomatch(processed.match, matchOptions);
	const ignore = picomatch(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
//#endregion
//#region src/index.ts
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync,
		stat: opts.fs.stat || stat,
		statSync: opts.fs.statSync || statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}

const ASIDE = ["**/node_modules/**", "**/.git/**"];
function findFiles(words, separator = path.sep) {
  const patternOf = (word) => separator === "\\" ? word.replaceAll("\\", "/") : word;
  const isTakenAway = (word) => word.startsWith("!") && !existsSync(word);
  const ignore = [...ASIDE, ...words.filter(isTakenAway).map((word) => patternOf(word.slice(1)))];
  const found = /* @__PURE__ */ new Set();
  const without = [];
  for (const word of words) {
    if (isTakenAway(word)) continue;
    if (existsSync(word) || !isDynamicPattern(patternOf(word))) {
      found.add(word);
      continue;
    }
    const matches = globSync(patternOf(word), { ignore, expandDirectories: false, dot: false });
    if (!matches.length) without.push(word);
    for (const match of matches.sort()) found.add(match);
  }
  return found.size || without.length ? { found: [...found], without } : { found: [], without: words };
}

function readJson(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = "" } = error;
    const why = code === "ENOENT" ? "" : ` (${code})`;
    return {
      isMissing: true,
      failure: {
        sv: code === "ENOENT" ? "Filen finns inte." : `Filen g\xE5r inte att \xF6ppna${why}.`,
        en: code === "ENOENT" ? "There is no such file." : `The file cannot be opened${why}.`
      }
    };
  }
  if (bytes.length > LIMITS.size) return failed({ code: "limit-size", details: { limit: LIMITS.size } });
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failed({ code: "not-utf8" });
  }
  try {
    return { value: JSON.parse(text), text };
  } catch {
    return failed({ code: "not-json", details: { text } });
  }
}
function failed(finding) {
  const problem = problemOf({ pointer: "", severity: "error", ...finding });
  return { failure: problem.message, problem };
}

function missingPictures(value, file) {
  const findings = [];
  look(value, "", 0);
  return findings;
  function look(value2, pointer, depth) {
    if (typeof value2 !== "object" || value2 === null || depth > LIMITS.depth) return;
    for (const [key, inner] of Object.entries(value2)) {
      if (key.startsWith("x-")) continue;
      if (key === "src" && typeof inner === "string" && isMissing(inner, file))
        findings.push({
          pointer: pointTo(pointer, key),
          severity: "warning",
          code: "missing-picture",
          details: { src: inner }
        });
      else look(inner, pointTo(pointer, key), depth + 1);
    }
  }
}
function isMissing(src, file) {
  const [relative = ""] = (soundAddress(src) ?? "").split(/[?#]/, 1);
  if (!relative || /^[/\\]|^[^/]*:/.test(relative)) return false;
  try {
    const picture = path.resolve(path.dirname(file), decodeURIComponent(relative));
    return !statSync$1(picture, { throwIfNoEntry: false })?.isFile();
  } catch {
    return true;
  }
}

const REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport
};
const checkCommand = {
  files: { sv: "<inneh\xE5llsfil \u2026>", en: "<content file \u2026>" },
  words: {
    sv: 'L\xE4ser inneh\xE5llsfiler och s\xE4ger vad som \xE4r fel, var, och vad man g\xF6r \xE5t det. "innehall/**/*.json" \xE4r alla i en mapp.',
    en: 'Reads content files and says what is wrong, where, and what to do. "content/**/*.json" is all in a folder.'
  },
  options: {
    all: {
      type: "boolean",
      words: {
        sv: `r\xE4knar upp alla problem, inte bara de ${LIMITS.problems} f\xF6rsta`,
        en: `lists all problems, not only the first ${LIMITS.problems}`
      }
    },
    report: {
      type: "string",
      value: { sv: "form", en: "form" },
      words: {
        sv: "text (f\xF6rvalt), json eller sarif (f\xF6r GitHub och andra kodv\xE4rdar)",
        en: "text (the default), json or sarif (for GitHub and other code hosts)"
      }
    }
  },
  run: ({ files, options, language, print, complain }) => {
    const form = options.report ?? "text";
    const report = Object.hasOwn(REPORTS, String(form)) ? REPORTS[String(form)] : void 0;
    if (!report) {
      complain(
        { sv: "--report \xE4r text, json eller sarif.", en: "--report is text, json or sarif." }[language]
      );
      return 2;
    }
    const { found, without } = findFiles(files);
    for (const pattern of without)
      complain({ sv: `Ingen fil st\xE4mmer med \u201D${pattern}\u201D.`, en: `No file matches \u201C${pattern}\u201D.` }[language]);
    const most = options.all ? Infinity : LIMITS.problems;
    const checked = found.flatMap((file) => {
      const outcome = checkFile(file, most);
      if (!outcome) complain(schemaLine(file, language));
      return outcome ?? [];
    });
    report(checked, { language, print, complain });
    return without.length ? 2 : exitCode(checked);
  }
};
const schemaLine = (file, language) => ({
  sv: `${file} \xE4r ett schema, inte en inneh\xE5llsfil, och l\xE4ses inte.`,
  en: `${file} is a schema, not a content file, and is not read.`
})[language];
const isSchema = (value) => typeof value === "object" && value !== null && "$defs" in value && "$schema" in value && /^https?:\/\/json-schema\.org\//.test(String(value.$schema));
function checkFile(file, most) {
  const json = readJson(file);
  if ("failure" in json) {
    const { failure, isMissing = false, problem } = json;
    const problems = problem ? [problem] : [];
    return { file, failure, isMissing, problems, count: { error: problems.length, warning: 0 } };
  }
  if (isSchema(json.value)) return void 0;
  const { findings, count } = parseContent(json.value, most);
  const missing = missingPictures(json.value, file);
  return {
    file,
    count: { ...count, warning: count.warning + missing.length },
    problems: problemsOf([...findings, ...missing], json.value, json.text)
  };
}
const exitCode = (checked) => checked.some(({ isMissing }) => isMissing) ? 2 : checked.some(({ problems }) => problems.length) ? 1 : 0;

const SCHEMA = { from: new URL("schema/samsyn-1.json", import.meta.url), name: "samsyn-1.json" };
function writeContent(file, content) {
  const schema = path.join(path.dirname(file), SCHEMA.name);
  const whole = { $schema: `./${SCHEMA.name}`, ...content };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(whole, void 0, 2)}
`);
  if (!existsSync(schema) && existsSync(SCHEMA.from)) copyFileSync(SCHEMA.from, schema);
}
const existsAlready = (file, option) => ({
  sv: `${file} finns redan. Ge filen ett annat namn med ${option}, eller skriv \xF6ver den med --force.`,
  en: `${file} is there already. Give another name with ${option}, or write over it with --force.`
});
const cannotWrite = (file, error) => {
  const { message } = error;
  return { sv: `${file} g\xE5r inte att skriva: ${message}`, en: `Cannot write ${file}: ${message}` };
};

const ENTRY_WORDS = {
  document: { sv: "Dokumentet", en: "The document", entry: "content" },
  section: { sv: "Avsnitt", en: "Section", entry: "section" },
  goal: { sv: "M\xE5l", en: "Goal", entry: "goal" },
  journey: { sv: "Resa", en: "Journey", entry: "journey" },
  step: { sv: "Steg", en: "Step", entry: "step" },
  actor: { sv: "Akt\xF6r", en: "Actor", entry: "actor" },
  roles: { sv: "Vem g\xF6r vad", en: "Who does what", entry: "roles" },
  principles: { sv: "Principer", en: "Principles", entry: "principles" },
  principle: { sv: "Princip", en: "Principle", entry: "principle" },
  measure: { sv: "\xC5tg\xE4rd", en: "Measure", entry: "measure" },
  indicator: { sv: "Indikator", en: "Indicator", entry: "indicator" },
  glossary: { sv: "Begreppslista", en: "Glossary", entry: "glossary" },
  term: { sv: "Begrepp", en: "Term", entry: "term" },
  "related-document": { sv: "Dokument", en: "Document", entry: "document" },
  funding: { sv: "Finansiering", en: "Funding", entry: "funding" },
  participation: { sv: "Dialog", en: "Participation", entry: "participation" }
};

const GROUPS = {
  new: { sv: "Nytt", en: "New" },
  changed: { sv: "\xC4ndrat", en: "Changed" },
  moved: { sv: "Flyttat", en: "Moved" },
  gone: { sv: "Borta", en: "Gone" }
};
function changeGroups(changes, language) {
  const groups = Object.entries(GROUPS).map(([kind, name]) => ({
    name: name[language],
    entries: changes.filter((change) => change.kind === kind).map((change) => changeInWords(change, language))
  }));
  const stale = changes.filter((change) => change.stale.length);
  const same = changes.filter(({ kind }) => kind === "same").length;
  return [
    ...groups,
    {
      name: { sv: "\xD6vers\xE4tt igen", en: "Translate again" }[language],
      entries: stale.map(
        (change) => `${called(change, language)} (${keysInWords(change, change.stale, language)})`
      )
    },
    {
      name: { sv: "Som f\xF6rut", en: "As before" }[language],
      entries: same ? [{ sv: `${same} poster`, en: `${same} entries` }[language]] : []
    }
  ].filter(({ entries }) => entries.length);
}
function changeInWords(change, language) {
  const { kind, texts, moved } = change;
  const told = [
    ...kind === "changed" && texts.length ? [keysInWords(change, texts, language)] : [],
    ...kind === "changed" && moved ? [{ sv: "ocks\xE5 flyttat", en: "moved too" }[language]] : []
  ];
  return `${called(change, language)}${told.length ? ` (${told.join("; ")})` : ""}`;
}
const called = ({ entry, title }, language) => {
  const name = ENTRY_WORDS[entry][language];
  return title && entry !== "document" ? `${name}: ${title}` : name;
};
const keysInWords = ({ entry }, keys, language) => keys.map(
  (key) => (language === "sv" ? termOf(ENTRY_WORDS[entry].entry, key)?.toLowerCase() : void 0) ?? key
).join(", ");
const changeLines = (groups) => groups.flatMap(({ name, entries }) => [`  ${name}:`, ...entries.map((entry) => `    ${quote(entry)}`)]).join("\n");

async function loadReport() {
  try {
    return await import('./chunks/report-page.js');
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return {
      failure: {
        sv: "En rapport beh\xF6ver paketen @lit-labs/ssr och parse5, som \xE4r valfria n\xE4r Samsyn installeras.",
        en: "A report needs the packages @lit-labs/ssr and parse5, which are optional when Samsyn is installed."
      }
    };
  }
}
function writeReport(file, reportPage, reported, language) {
  const page = reportPage(reported, language);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, page);
    return void 0;
  } catch (error) {
    return cannotWrite(file, error);
  }
}

const named = (file, { sv, en }) => ({
  sv: `${file}: ${sv}`,
  en: `${file}: ${en}`
});
function takenFile(source, written, force) {
  const seen = /* @__PURE__ */ new Set([path.resolve(source)]);
  for (const [option, file] of Object.entries(written)) {
    if (file === void 0) continue;
    if (seen.has(path.resolve(file)))
      return {
        sv: `${file} \xE4r redan namnet p\xE5 n\xE5got annat i kommandot. Ge filen ett annat namn med --${option}.`,
        en: `${file} is the name of something else in the command. Give another name with --${option}.`
      };
    seen.add(path.resolve(file));
    if (existsSync(file) && !force) return existsAlready(file, `--${option}`);
  }
  return void 0;
}
function readBytes(file, most) {
  try {
    if (statSync$1(file).size > most) return { isTooLarge: true };
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return { bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    const { code = "" } = error;
    const failure = code === "ENOENT" ? { sv: "Filen finns inte.", en: "There is no such file." } : { sv: `Filen g\xE5r inte att \xF6ppna (${code}).`, en: `The file cannot be opened (${code}).` };
    return { failure: named(file, failure) };
  }
}
function earlierContent(file) {
  const json = readJson(file);
  if ("failure" in json) return { failure: named(file, json.failure), code: json.isMissing ? 2 : 1 };
  const { content, problems } = readContent(json.value, json.text);
  if (!content) return { failure: named(file, problems[0].message), code: 1 };
  if (problems.every(({ severity }) => severity === "warning")) return { content };
  return {
    content,
    warning: named(file, {
      sv: "Filen har fel, och det som \xE4r fel f\xF6ljer inte med. R\xE4tta det f\xF6rst: samsyn check s\xE4ger vad det \xE4r.",
      en: "The file has errors, and what is wrong is not taken along. Mend it first: samsyn check says what it is."
    })
  };
}

const importCommand = {
  files: { sv: "<dokument>", en: "<document>" },
  takes: { least: 1, most: 1 },
  words: {
    sv: "G\xF6r en inneh\xE5llsfil av ett dokument: .docx, .odt, .pdf, .xlsx, .csv, .html, .md eller .txt. Inget skickas n\xE5gonstans.",
    en: "Makes a content file of a document: .docx, .odt, .pdf, .xlsx, .csv, .html, .md or .txt. Nothing is sent anywhere."
  },
  options: {
    out: {
      type: "string",
      value: { sv: "fil", en: "file" },
      words: {
        sv: "inneh\xE5llsfilen (annars dokumentets namn, med .json)",
        en: "the content file (else the document\u2019s name, with .json)"
      }
    },
    report: {
      type: "string",
      value: { sv: "fil", en: "file" },
      words: {
        sv: "skriver en rapport som webbsida: k\xE4lla och f\xF6rslag sida vid sida, och allt som \xE4r gissat eller utel\xE4mnat",
        en: "writes a report as a web page: source and suggestion side by side, and all that is guessed or left out"
      }
    },
    update: {
      type: "string",
      value: { sv: "fil", en: "file" },
      words: {
        sv: "f\xF6rra \xE5rets inneh\xE5llsfil: det som \xE4r detsamma har kvar sina id",
        en: "last year\u2019s content file: what is the same keeps its ids"
      }
    },
    force: {
      type: "boolean",
      words: { sv: "skriver \xF6ver filer som finns", en: "writes over files that are there" }
    }
  },
  run: async (call) => {
    const { files, options, language, print, complain, show } = call;
    const [file = ""] = files;
    const name = path.basename(file);
    const {
      out = `${name.replace(/\.[^.]+$/, "")}.json`,
      report,
      update
    } = options;
    const refuse = (words, code = 2) => {
      complain(words[language]);
      return code;
    };
    const taken = takenFile(file, { out, report }, options.force === true);
    if (taken) return refuse(taken);
    const drawn = report === void 0 ? void 0 : await loadReport();
    if (drawn && "failure" in drawn) return refuse(drawn.failure);
    const earlier = update === void 0 ? void 0 : earlierContent(update);
    if (earlier && "failure" in earlier) return refuse(earlier.failure, earlier.code);
    if (earlier?.warning) complain(earlier.warning[language]);
    const { importDocument, matchContent, SOURCE_BYTES, failureWords } = await import('./chunks/import-parts.js').then(function (n) { return n.e; });
    const source = readBytes(file, SOURCE_BYTES);
    if ("failure" in source) return refuse(source.failure);
    if ("isTooLarge" in source) return refuse(named(file, failureWords("too-large", {})), 1);
    const imported = await importDocument(source.bytes, { name, progress: progressOf(name, call) });
    show?.("");
    if ("failure" in imported) return refuse(named(file, imported.failure.message), 1);
    print(importSummary(imported, file, language));
    const matched = earlier && matchContent(earlier.content, imported.content);
    const content = matched?.content ?? imported.content;
    const changes = matched && changeGroups(matched.changes, language);
    if (changes) print(changeLines(changes));
    try {
      writeContent(out, content);
    } catch (error) {
      return refuse(cannotWrite(out, error));
    }
    print({ sv: `${out} \xE4r skriven.`, en: `Wrote ${out}.` }[language]);
    if (report !== void 0 && drawn) {
      const failure = writeReport(
        report,
        drawn.reportPage,
        { imported: { ...imported, content }, name, out, changes },
        language
      );
      if (failure) return refuse(failure);
      print({ sv: `${report} \xE4r skriven.`, en: `Wrote ${report}.` }[language]);
    }
    print(
      {
        sv: `L\xE4s igenom det som \xE4r gissat och utel\xE4mnat, och kontrollera filen:
  npx --no-install samsyn check ${out}`,
        en: `Read through what is guessed and left out, and check the file:
  npx --no-install samsyn check ${out}`
      }[language]
    );
    return 0;
  }
};
function progressOf(name, { show, language }) {
  if (!show) return void 0;
  let shown = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    if (percent === shown) return;
    shown = percent;
    show({ sv: `L\xE4ser ${name}: ${percent} %`, en: `Reading ${name}: ${percent} %` }[language]);
  };
}

const KINDS = CHOICES.documentKind.join(", ");
const QUESTIONS = {
  title: {
    sv: "Vad heter dokumentet? Till exempel Strategi f\xF6r integration: ",
    en: "What is the document called? Such as Strategi f\xF6r integration: "
  },
  publisher: {
    sv: "Vems \xE4r det? Till exempel Exempelby kommun: ",
    en: "Whose is it? Such as Exempelby kommun: "
  },
  kind: {
    sv: `Vad \xE4r det f\xF6r slags dokument? ${KINDS} (Retur f\xF6r strategi): `,
    en: `What kind of document is it? ${KINDS} (Enter for strategi): `
  }
};
const initCommand = {
  files: { sv: "[mapp]", en: "[folder]" },
  takes: { least: 0, most: 1 },
  words: {
    sv: "Skriver en liten inneh\xE5llsfil att b\xF6rja fr\xE5n. Fr\xE5gar efter det som inte st\xE5r i kommandot.",
    en: "Writes a small content file to begin from. Asks for what the command does not say."
  },
  options: {
    title: {
      type: "string",
      value: { sv: "titel", en: "title" },
      words: { sv: "vad dokumentet heter", en: "what the document is called" }
    },
    publisher: {
      type: "string",
      value: { sv: "namn", en: "name" },
      words: { sv: "kommunen: Exempelby kommun", en: "the municipality: Exempelby kommun" }
    },
    kind: { type: "string", value: { sv: "slag", en: "kind" }, words: { sv: KINDS, en: KINDS } },
    out: {
      type: "string",
      value: { sv: "fil", en: "file" },
      words: { sv: "vad filen ska heta (annars strategi.json)", en: "the file\u2019s name (else strategi.json)" }
    },
    force: {
      type: "boolean",
      words: { sv: "skriver \xF6ver filen om den finns", en: "writes over the file if it is there" }
    }
  },
  run: async (call) => {
    const { files, options, language, print, complain } = call;
    const { out = "strategi.json" } = options;
    const file = path.join(files[0] ?? "", out);
    if (existsSync(file) && !options.force) {
      complain(existsAlready(file, "--out")[language]);
      return 2;
    }
    const answers = await answered(call);
    if (!answers) return 2;
    const content = firstContent(answers);
    const { findings } = parseContent(content);
    for (const problem of problemsOf(findings, content)) complain(problemLines(problem, language));
    if (findings.length) return 2;
    try {
      writeContent(file, content);
    } catch (error) {
      complain(cannotWrite(file, error)[language]);
      return 2;
    }
    print(
      {
        sv: `${file} \xE4r skriven. \xD6ppna den, skriv vidare, och kontrollera den sedan:
  npx --no-install samsyn check ${file}`,
        en: `Wrote ${file}. Open it, write on, and then check it:
  npx --no-install samsyn check ${file}`
      }[language]
    );
    return 0;
  }
};
async function answered({ options, language, ask, complain }) {
  const answers = {};
  const missing = [];
  for (const name of ["title", "publisher", "kind"]) {
    let answer = options[name]?.trim();
    const isNeeded = name !== "kind";
    if (!answer && ask) {
      do {
        const line = await ask(QUESTIONS[name][language]);
        if (line === void 0) {
          complain(
            { sv: "\nAvbrutet. Ingen fil \xE4r skriven.", en: "\nStopped. No file is written." }[language]
          );
          return void 0;
        }
        answer = line.trim() || (isNeeded ? "" : "strategi");
      } while (!answer);
    }
    if (answer) answers[name] = answer;
    else if (isNeeded) missing.push(`--${name}`);
  }
  if (!missing.length) return answers;
  complain(
    {
      sv: `H\xE4r finns ingen att fr\xE5ga. Skriv det i kommandot: ${missing.join(" och ")}, med ett v\xE4rde efter.`,
      en: `There is nobody to ask here. Say it in the command: ${missing.join(" and ")}, each with a value.`
    }[language]
  );
  return void 0;
}
const firstContent = ({ title, publisher, kind }) => ({
  samsyn: "1.0",
  title,
  publisher: { name: publisher },
  kind,
  goals: [
    {
      id: "forsta-malet",
      title: "Det f\xF6rsta m\xE5let",
      aims: ["att \u2026 (skriv vad kommunen vill)"],
      commitments: ["\u2026 (skriv vad kommunen ska g\xF6ra)"]
    }
  ]
});

const DESCRIPTION = { least: 40, most: 160 };
async function staticPage(html, content, { lang, theme, format, styles, base = "", item }, themeSheet) {
  const [
    { element, markupOf, treeOf, textOf, elementsBelow, leaveDeadLinks },
    { plainSheet },
    { pageStyles }
  ] = await Promise.all([import('./chunks/tree.js'), import('./chunks/sheets.js'), import('./chunks/page.styles.js')]);
  const fileLang = content.language ?? "sv";
  const wanted = lang !== void 0 && isLanguage(lang) ? lang : fileLang;
  const tree = treeOf(html);
  if (format === "plain") leaveDeadLinks(tree);
  const elements = [...elementsBelow(tree)];
  const wordsOf = (node) => textOf(node).replace(/\s+/g, " ").trim();
  const saidOf = (text) => say(text, { wanted, lang: wanted, fileLang })?.text ?? "";
  const heading = elements.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const title = saidOf(content.title);
  const name = heading && item ? wordsOf(heading) : title;
  const about = [.../* @__PURE__ */ new Set([name, title, saidOf(content.publisher.name)])].filter(Boolean).join(", ");
  const isHeaded = elements.some(({ tagName }) => tagName === "h1");
  const after = isHeaded && heading ? elements.slice(elements.indexOf(heading)) : [];
  const running = after.filter(({ tagName }) => tagName === "p").map(wordsOf);
  const description = running.find(({ length }) => length >= DESCRIPTION.least) ?? about;
  const isPlain = format === "plain";
  const isLinked = styles === "link";
  const style = [pageStyles, isPlain ? plainSheet() : "", themeSheet ?? ""].map(String).join("");
  const sheets = [
    ...isLinked ? ["samsyn-page.css", ...isPlain ? ["samsyn-plain.css"] : []] : [],
    ...theme && (isLinked || themeSheet === void 0) ? [`themes/${theme}.css`] : []
  ];
  const attributes = {
    lang: wanted,
    dir: directionOf(wanted),
    class: theme && `samsyn-theme-${theme}`
  };
  const page = element("html", attributes, [
    element("head", {}, [
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      element("title", {}, [name]),
      element("meta", { name: "description", content: shortened(description) }),
      ...isLinked ? [] : [element("style", {}, [style])],
      ...sheets.map((sheet) => element("link", { rel: "stylesheet", href: `${base}${sheet}` }))
    ]),
    element("body", {}, [
      element("main", {}, [...isHeaded ? [] : [element("h1", {}, [title])], ...tree.childNodes])
    ])
  ]);
  return `<!doctype html>
${markupOf(page)}`;
}
function shortened(text) {
  if (text.length <= DESCRIPTION.most) return text;
  return `${text.slice(0, DESCRIPTION.most - 1).replace(/\s+\S*$/, "")}\u2026`;
}

const widgetOption = {
  type: "string",
  value: { sv: "namn", en: "name" },
  words: { sv: `vilken: ${WIDGETS.join(", ")}`, en: `which one: ${WIDGETS.join(", ")}` }
};

const renderCommand = {
  files: { sv: "<inneh\xE5llsfil>", en: "<content file>" },
  takes: { least: 1, most: 1 },
  words: {
    sv: "Skriver en komponent som f\xE4rdig HTML, som visas utan skript.",
    en: "Writes a widget as static HTML, which is shown without scripts."
  },
  options: {
    widget: widgetOption,
    item: {
      type: "string",
      value: { sv: "id", en: "id" },
      words: {
        sv: "vilket m\xE5l, vilken resa \u2026 (annars den f\xF6rsta)",
        en: "which goal, journey \u2026 (else the first)"
      }
    },
    src: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "inneh\xE5llsfilens adress p\xE5 webben, som l\xE4nkar och bilder i filen r\xE4knas fr\xE5n (annars sidans)",
        en: "the content file\u2019s address on the web, which links and pictures in it count from (else the page\u2019s)"
      }
    },
    lang: {
      type: "string",
      value: { sv: "spr\xE5k", en: "language" },
      words: {
        sv: "sidans spr\xE5k: sv, en, fi, ar \u2026 (annars filens)",
        en: "the page\u2019s language: sv, en, fi, ar \u2026 (else the file\u2019s)"
      }
    },
    theme: {
      type: "string",
      value: { sv: "namn", en: "name" },
      words: { sv: "tema: skog, fjall \u2026", en: "theme: skog, fjall \u2026" }
    },
    "heading-level": {
      type: "string",
      value: { sv: "1\u20136", en: "1\u20136" },
      words: {
        sv: "rubrikens niv\xE5 (annars 2, och 1 f\xF6r det som \xE4r en hel webbsidas rubrik)",
        en: "the heading\u2019s level (else 2, and 1 for what heads a whole page)"
      }
    },
    format: {
      type: "string",
      value: { sv: "form", en: "form" },
      words: {
        sv: "shadow (ser ut som komponenten) eller plain (bara HTML: f\xF6r utskrift, PDF, s\xF6kning och arkiv, och f\xF6rvalt med --page)",
        en: "shadow (looks like the widget) or plain (HTML only: for print, PDF, search and archives, and the default with --page)"
      }
    },
    "id-prefix": {
      type: "string",
      value: { sv: "ord", en: "word" },
      words: {
        sv: "plain: ord framf\xF6r varje id, n\xE4r tv\xE5 filer st\xE5r p\xE5 samma sida (kalix: #kalix-boende)",
        en: "plain: a word before each id, where two files stand on one page (kalix: #kalix-boende)"
      }
    },
    base: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "mappen med Samsyns filer; stilen l\xE4nkas d\xE4rifr\xE5n i st\xE4llet f\xF6r att skrivas in i sidan",
        en: "the folder with Samsyn\u2019s files; styles are linked from there and not written into the page"
      }
    },
    page: { type: "boolean", words: { sv: "skriver en hel webbsida", en: "writes a whole page" } }
  },
  run: async ({ files, options, language, print, complain }) => {
    const [file = ""] = files;
    const wrong = wrongIn(options);
    if (wrong) {
      complain(wrong[language]);
      return 2;
    }
    const json = readJson(file);
    if ("failure" in json) {
      complain(`${file}: ${json.failure[language]}`);
      return json.isMissing ? 2 : 1;
    }
    const said = options;
    const isPage = options["page"] === true;
    const level = said["heading-level"];
    const asked = {
      widget: said["widget"],
      item: said["item"],
      src: said["src"],
      lang: said["lang"],
      theme: said["theme"],
      ...level !== void 0 && { headingLevel: Number(level) },
      format: said["format"] ?? (isPage ? "plain" : "shadow"),
      idPrefix: said["id-prefix"],
      ...said["base"] !== void 0 && { styles: "link", base: said["base"].replace(/\/?$/, "/") }
    };
    const drawn = (headingLevel) => renderWidget(json.value, { headingLevel, ...asked });
    const alone = isPage && level === void 0 ? await drawn(1) : void 0;
    const { html, problems } = alone?.html.match(/<h1[ >]/g)?.length === 1 ? alone : await drawn();
    const { content, problems: own } = readContent(json.value, json.text);
    for (const problem of [...own, ...problems.slice(own.length)]) complain(problemLines(problem, language));
    if (!html) return 1;
    print(isPage && content ? await staticPage(html, content, asked, sheetOf(asked.theme)) : html);
    return 0;
  }
};
function sheetOf(theme) {
  const file = new URL(`themes/${theme ?? ""}.css`, import.meta.url);
  return theme && existsSync(file) ? readFileSync(file, "utf8") : void 0;
}
function wrongIn({
  widget,
  format,
  theme,
  lang,
  "heading-level": level,
  "id-prefix": prefix
}) {
  if (!isWidget(widget))
    return {
      sv: `Skriv vilken komponent: --widget ${WIDGETS.join(" | ")}`,
      en: `Say which widget: --widget ${WIDGETS.join(" | ")}`
    };
  if (format !== void 0 && format !== "shadow" && format !== "plain")
    return { sv: "--format \xE4r shadow eller plain.", en: "--format is shadow or plain." };
  if (level !== void 0 && !/^[1-6]$/.test(level))
    return { sv: "--heading-level \xE4r 1 till 6.", en: "--heading-level is 1 to 6." };
  if (prefix !== void 0 && !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(prefix))
    return {
      sv: "--id-prefix \xE4r sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck, till exempel kalix.",
      en: "--id-prefix is lower-case letters a\u2013z, digits and hyphens, such as kalix."
    };
  if (lang !== void 0 && !isLanguage(lang))
    return {
      sv: `\u201D${String(lang)}\u201D \xE4r ingen spr\xE5kkod. Skriv till exempel sv, en eller fi.`,
      en: `\u201C${String(lang)}\u201D is no language tag. Write sv, en or fi, say.`
    };
  if (theme !== void 0 && !isThemeName(theme))
    return { sv: `\u201D${String(theme)}\u201D \xE4r inget temanamn.`, en: `\u201C${String(theme)}\u201D is no theme\u2019s name.` };
  return void 0;
}

const snippetCommand = {
  files: { sv: "<inneh\xE5llsfil>", en: "<content file>" },
  takes: { least: 1, most: 1 },
  words: {
    sv: "Skriver koden som klistras in p\xE5 en sida, med rader som l\xE5ter webbl\xE4saren h\xE4mta allt p\xE5 en g\xE5ng.",
    en: "Writes what is pasted into a page, with lines that let the browser fetch all of it at once."
  },
  options: {
    widget: widgetOption,
    item: {
      type: "string",
      value: { sv: "id", en: "id" },
      words: {
        sv: "vilken post i filen (annars den f\xF6rsta)",
        en: "which entry of the file (else the first)"
      }
    },
    src: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "inneh\xE5llsfilens adress p\xE5 webbplatsen (annars /samsyn/ och filens namn)",
        en: "the content file\u2019s address on the site (else /samsyn/ and the file\u2019s name)"
      }
    },
    base: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "mappen med Samsyns filer p\xE5 webbplatsen (annars /samsyn/)",
        en: "the folder with Samsyn\u2019s files on the site (else /samsyn/)"
      }
    },
    link: {
      type: "boolean",
      words: {
        sv: "en m\xE4rkt l\xE4nk i st\xE4llet f\xF6r ett element, f\xF6r verktyg som tar bort element",
        en: "a marked link and no element, for a CMS that takes elements out"
      }
    }
  },
  run: async ({ files, options, language, print, complain }) => {
    const { widget, item, base = "/samsyn/", src } = options;
    if (!isWidget(widget)) {
      complain(
        {
          sv: `Skriv vilken komponent: --widget ${WIDGETS.join(" | ")}`,
          en: `Say which widget: --widget ${WIDGETS.join(" | ")}`
        }[language]
      );
      return 2;
    }
    const [file = ""] = files;
    const json = readJson(file);
    if ("failure" in json) {
      complain(`${file}: ${json.failure[language]}`);
      return json.isMissing ? 2 : 1;
    }
    const { html, problems } = await renderWidget(json.value, { widget, item, format: "plain" });
    const { content } = readContent(json.value, json.text);
    if (!html || !content) {
      for (const problem of problems) complain(problemLines(problem, language));
      return 1;
    }
    const folder = base.replace(/\/?$/, "/");
    const address = src ?? `${folder}${file.replaceAll("\\", "/").split("/").at(-1)}`;
    print(
      [...hints(content, widget, address, folder), place(content, widget, item, address, options)].join("\n")
    );
    return 0;
  }
};
function hints(content, widget, src, folder) {
  const widgets = [widget, ...widget === "strategy" || widget === "section" ? widgetsIn(content) : []];
  const named = preload();
  return [
    element("link", { rel: "preload", as: "fetch", href: src, crossorigin: true }),
    ...[...new Set(widgets.flatMap((name) => named[name]))].map(
      (name) => element("link", { rel: "modulepreload", href: folder + name })
    ),
    element("script", { type: "module", src: `${folder}samsyn.js` })
  ].map(markupOf);
}
const preload = () => JSON.parse(readFileSync(new URL("preload.json", import.meta.url), "utf8"));
function place({ title }, widget, item, src, { link }) {
  const text = typeof title === "string" ? title : Object.values(title)[0] ?? "";
  return markupOf(
    link ? element("a", { href: src, "data-samsyn": widget, "data-item": item }, [text]) : element(`samsyn-${widget}`, { src, item }, [element("p", {}, [text])])
  );
}

const OWN = new URL("./themes/", import.meta.url);
function readFrom(address, language) {
  const url = new URL(address);
  const json = readJson(url.protocol === "samsyn:" ? new URL(`.${url.pathname}`, OWN) : url);
  if ("failure" in json) throw new Error(json.failure[language]);
  return json.value;
}
function checkThemeFile(file, { language, print, complain, options }) {
  const json = readJson(file);
  if ("failure" in json) {
    complain(`${file}: ${json.failure[language]}`);
    return { theme: void 0, isSound: false, isMissing: json.isMissing };
  }
  const own = pathToFileURL(path.resolve(file)).href;
  const { theme, problems } = readTokens(json.value, {
    file: own,
    read: (address) => readFrom(address, language)
  });
  const contrasts = theme ? checkContrast(theme) : [];
  const failing = contrasts.filter(({ passesAA }) => !passesAA);
  const score = theme ? `; ${scoreLine(contrasts, language)}` : "";
  print(`${theme?.name ?? file}: ${countLine(counted(problems), language)}${score}`);
  for (const problem of problems) {
    const where = problem.file === own ? "" : `${fromHere(problem.file)}#`;
    print(problemLines({ ...problem, pointer: where + problem.pointer }, language));
  }
  for (const contrast of options.all === true ? contrasts : failing)
    print(contrastLines(theme.name, contrast, language));
  return { theme, isSound: !problems.length && !failing.length };
}
const fromHere = (address) => /^file:/.test(address) ? path.relative(".", fileURLToPath$1(address)) : address;
const shortRatio = (ratio, language) => {
  const text = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `${language === "sv" ? text.replace(".", ",") : text}:1`;
};
function scoreLine(contrasts, language) {
  const aa = contrasts.filter(({ passesAA }) => passesAA).length;
  const texts = contrasts.filter(({ passesAAA }) => passesAAA !== void 0);
  const aaa = texts.filter(({ passesAAA }) => passesAAA).length;
  return {
    sv: `${aa} av ${contrasts.length} f\xE4rgpar klarar AA, ${aaa} av ${texts.length} textpar AAA`,
    en: `${aa} of ${contrasts.length} pairs of colours pass AA, ${aaa} of ${texts.length} text pairs AAA`
  }[language];
}
const MODE = { light: { sv: "ljust", en: "light" }, dark: { sv: "m\xF6rkt", en: "dark" } };
function contrastLines(name, contrast, language) {
  const { mode, words, properties, colours, ratio, needed, passesAA, passesAAA, suggestion } = contrast;
  const verdict = passesAA ? passesAAA ? " AAA" : " AA" : "";
  const isSwedish = language === "sv";
  const need = `${isSwedish ? String(needed).replace(".", ",") : needed}:1`;
  const colour = `${mode}.${properties[0]}`;
  const lines = [
    `  ${name}, ${MODE[mode][language]}: ${words[language]} (${properties.join(" / ")}, ${colours.join(" / ")})`,
    `    ${shortRatio(ratio, language)}, ${isSwedish ? "beh\xF6ver" : "needs"} ${need}${verdict}`
  ];
  if (suggestion)
    lines.push(
      isSwedish ? `    N\xE4rmaste f\xE4rg som klarar det: ${suggestion} (${colour}).` : `    Nearest colour that passes: ${suggestion} (${colour}).`
    );
  else if (!passesAA)
    lines.push(
      isSwedish ? `    Ingen annan ljushet hos ${colour} r\xE4cker: \xE4ndra ocks\xE5 ${mode}.${properties[1]}.` : `    No other lightness of ${colour} is enough: change ${mode}.${properties[1]} too.`
    );
  return lines.join("\n");
}

const themeBuildCommand = {
  files: { sv: "<temafil \u2026>", en: "<token file \u2026>" },
  words: {
    sv: "Skriver <namn>.css f\xF6r varje tema som \xE4r utan fel och klarar AA.",
    en: "Writes <name>.css for each theme that is without problems and passes AA."
  },
  options: {
    out: {
      type: "string",
      value: { sv: "mapp", en: "folder" },
      words: { sv: "var filerna l\xE4ggs (annars h\xE4r)", en: "where the files are put (else here)" }
    },
    force: {
      type: "boolean",
      words: { sv: "skriver ocks\xE5 teman som inte klarar kontrollen", en: "writes themes that fail too" }
    }
  },
  run: (call) => {
    const { files, options, language, print, complain } = call;
    const out = typeof options.out === "string" ? options.out : ".";
    let worst = 0;
    for (const file of files) {
      const { theme, isSound, isMissing } = checkThemeFile(file, call);
      if (!theme || !isSound && options.force !== true) {
        worst = isMissing ? 2 : worst || 1;
        if (theme)
          complain(
            {
              sv: `${theme.name}: skrivs inte. R\xE4tta temat, eller k\xF6r med --force.`,
              en: `${theme.name}: not written. Mend the theme, or use --force.`
            }[language]
          );
        continue;
      }
      const css = path.join(out, `${theme.name}.css`);
      try {
        mkdirSync(out, { recursive: true });
        writeFileSync(css, themeCss(theme));
      } catch (error) {
        const { message } = error;
        complain(
          { sv: `${css} g\xE5r inte att skriva: ${message}`, en: `Cannot write ${css}: ${message}` }[language]
        );
        return 2;
      }
      print({ sv: `${theme.name}: ${css} \xE4r skriven.`, en: `${theme.name}: wrote ${css}.` }[language]);
    }
    return worst;
  }
};

const themeCheckCommand = {
  files: { sv: "<temafil \u2026>", en: "<token file \u2026>" },
  words: {
    sv: "L\xE4ser teman (*.tokens.json) och kontrollerar kontrasten i ljust och m\xF6rkt.",
    en: "Reads themes (*.tokens.json) and checks the contrast in light and dark."
  },
  options: {
    all: { type: "boolean", words: { sv: "visar alla f\xE4rgpar", en: "shows every pair of colours" } }
  },
  run: (call) => {
    const checked = call.files.map((file) => checkThemeFile(file, call));
    return checked.reduce(
      (worst, { isSound, isMissing }) => isMissing ? 2 : isSound ? worst : worst || 1,
      0
    );
  }
};

const COMMANDS = {
  init: initCommand,
  import: importCommand,
  check: checkCommand,
  render: renderCommand,
  snippet: snippetCommand,
  "theme check": themeCheckCommand,
  "theme build": themeBuildCommand
};

function helpText(commands, general, language) {
  const optionLines = (options = {}) => Object.entries(options).map(([name, { value, words: words2 }]) => {
    const said = value ? `--${name} <${value[language]}>` : `--${name}`;
    return `    ${said.padEnd(22)} ${words2[language]}`;
  });
  const words = {
    sv: {
      title: "samsyn: kommunens strategi p\xE5 webben, ur en enda fil.",
      general: "F\xF6r alla kommandon:",
      exit: "Slutkod: 0 om allt \xE4r bra (av render och import: om det har skrivit n\xE5got), 1 om n\xE5got i filerna \xE4r fel, ocks\xE5 varningar, eller om ett dokument inte g\xE5r att l\xE4sa, 2 om kommandot \xE4r fel skrivet, filen inte finns eller skulle skrivas \xF6ver."
    },
    en: {
      title: "samsyn: a municipality\u2019s strategy on the web, from one file.",
      general: "For all commands:",
      exit: "Exit code: 0 if all is well (of render and import: if it has written something), 1 if something in the files is wrong, warnings too, or a document cannot be read, 2 if the command is wrong, or a file is not there or would be written over."
    }
  }[language];
  return [
    words.title,
    ...Object.entries(commands).flatMap(([name, command]) => [
      "",
      `  samsyn ${name} ${command.files[language]}`,
      `    ${command.words[language]}`,
      ...optionLines(command.options)
    ]),
    "",
    `  ${words.general}`,
    ...optionLines(general),
    "",
    words.exit
  ].join("\n");
}

const GENERAL = {
  lang: {
    type: "string",
    value: { sv: "spr\xE5k", en: "language" },
    words: {
      sv: "sv (svenska, f\xF6rvalt) eller en (engelska)",
      en: "sv (Swedish, the default) or en (English)"
    }
  },
  help: { type: "boolean", words: { sv: "visar den h\xE4r hj\xE4lpen", en: "shows this help" } },
  version: { type: "boolean", words: { sv: "visar versionen", en: "shows the version" } }
};
async function runProgram(commands, args, { print, complain, ask, show }) {
  const all = Object.assign(
    {},
    GENERAL,
    ...Object.values(commands).map(({ options }) => options)
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(all).map(([name2, { type }]) => [name2, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const language = values.lang === "en" ? "en" : "sv";
  const refuse = (sv, en) => {
    complain(
      { sv: `${sv} K\xF6r samsyn --help f\xF6r att se vad som g\xE5r.`, en: `${en} Run samsyn --help.` }[language]
    );
    return 2;
  };
  if (values.version === true) return print(VERSION) ?? 0;
  if (values.help === true) return print(helpText(commands, GENERAL, language)) ?? 0;
  if (!positionals.length) return complain(helpText(commands, GENERAL, language)) ?? 2;
  const name = [positionals.slice(0, 2).join(" "), positionals[0]].find(
    (one) => Object.hasOwn(commands, one)
  );
  if (name === void 0) {
    const asked = positionals.slice(0, 2).join(" ");
    return refuse(`Det finns inget kommando \u201D${asked}\u201D.`, `There is no command \u201C${asked}\u201D.`);
  }
  const command = commands[name];
  const known = { ...GENERAL, ...command.options };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : void 0;
    const said = token.rawName;
    if (!option) return refuse(`\u201D${name}\u201D har inget val ${said}.`, `\u201C${name}\u201D has no option ${said}.`);
    if (option.type === "string" && !token.value)
      return refuse(`Efter ${said} ska det st\xE5 ett v\xE4rde.`, `${said} needs a value.`);
    if (option.type === "boolean" && token.value !== void 0)
      return refuse(`${said} tar inget v\xE4rde.`, `${said} takes no value.`);
  }
  if (known["lang"] === GENERAL["lang"] && !["sv", "en", void 0].includes(values.lang))
    return refuse(`Spr\xE5ket ska vara sv eller en.`, `The language is sv or en.`);
  const files = positionals.slice(name.split(" ").length);
  const { least, most } = command.takes ?? { least: 1, most: Infinity };
  if (files.length < least) return refuse(`Skriv vilken fil det g\xE4ller.`, `Say which file.`);
  if (files.length > most)
    return refuse(`Efter \u201D${name}\u201D ska det st\xE5 h\xF6gst en fil.`, `\u201C${name}\u201D takes one file at a time.`);
  return command.run({ files, options: values, language, print, complain, ask, show });
}

function asking(input, output) {
  if (!input.isTTY || !output.isTTY) return void 0;
  return (question) => new Promise((resolve) => {
    const lines = createInterface({ input, output });
    lines.once("close", () => resolve(void 0));
    lines.once("SIGINT", () => lines.close());
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
function showing(output) {
  if (!output.isTTY) return void 0;
  return (line) => {
    clearLine(output, 0);
    cursorTo(output, 0);
    output.write(line.slice(0, output.columns - 1));
  };
}

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
process.exitCode = await runProgram(COMMANDS, process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text}
`),
  complain: (text) => void process.stderr.write(`${text}
`),
  ask: asking(process.stdin, process.stderr),
  show: showing(process.stderr)
});
//# sourceMappingURL=cli.js.map
