#!/usr/bin/env bash
# What: npm 11.19.1, `npx` with the name of the program of the very package that one stands in. Read
# 2026-11-28.
#
# Guess: npx finds the name in the package's own `bin` and runs that file with Node; the folder stays as it
# was.
#
# What happens: the package is linked into npm's cache, and the linked file is made executable: a file that
# is committed as 644 is 755 afterwards, and `git status` and every check that a build changed nothing tell
# of it. That is done once. When the committed mode comes back (`git checkout`, `git stash`, a build that
# writes the file anew), the same command ends with "Permission denied", status 127, until the link in the
# cache is taken away. `--no-install` changes neither.
#
# Why it matters: projects whose built program is committed let their own docs and CI run `npx name`. The
# first run makes the tree dirty, and a later one fails on the machine where it has worked before, but not
# on a fresh one. Commit the program as executable, or run it by `node path`.
#
# Upstream: npm/cli#4149 (open) tells of the second half, for dependencies: the mode is set only where the
# link is new. No thread on the first found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export npm_config_cache="$work/cache" npm_config_update_notifier=false
echo '{"private":true,"type":"module"}' >package.json
packages=(npm@11.19.1)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"
npx="$work/node_modules/.bin/npx"

mkdir tool
cd tool
git init --quiet .
git config core.fileMode true
cat >cli.js <<'END'
#!/usr/bin/env node
console.log('kontrollerad');
END
echo '{ "name": "kontroll", "version": "1.0.0", "bin": { "kontroll": "./cli.js" } }' >package.json
chmod 644 cli.js
git add .
git -c user.name=kontroll -c user.email=kontroll@example.org commit --quiet --message 'A program'

status=0
see() {
  echo "$1: $2"
  [ "$2" = "$3" ] && return
  echo "CHANGED $1: this file tells of $3" >&2
  status=1
}
ran() {
  local said code=0
  said=$("$npx" --no-install --loglevel=error kontroll 2>&1) || code=$?
  case $said in *'Permission denied'*) said='Permission denied' ;; esac
  echo "$said, status $code"
}
see 'committed' "$(stat -c %a cli.js)" 644
see 'first run' "$(ran)" 'kontrollerad, status 0'
see 'then' "$(stat -c %a cli.js)" 755
see 'git tells' "$(git diff --summary | sed 's/^ *//')" 'mode change 100644 => 100755 cli.js'
git checkout --quiet -- .
see 'after git checkout' "$(stat -c %a cli.js)" 644
see 'the same command' "$(ran)" 'Permission denied, status 127'
see 'by Node' "$(node cli.js)" 'kontrollerad'
exit $status
