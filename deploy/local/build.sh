# Sourced by ./run: builds when sources have changed since the last build, with a line of progress.

# one number for the text of all sources that end up in what runs
sources_stamp() {
  {
    find . -name pom.xml -not -path '*/target/*'
    find . -path '*/src/main/*' -type f -not -path '*/target/*'
  } | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum | tr ' ' '-'
}

# the programs that a build must have made
built_programs() {
  echo deploy/local/target/local-stack.jar
  local pom
  for pom in *-service/pom.xml; do
    [ -f "$pom" ] && echo "$(dirname "$pom")/target/quarkus-app/quarkus-run.jar"
  done
}

build_if_changed() {
  local stamp file=deploy/local/target/built-from program missing=''
  stamp=$(sources_stamp)
  for program in $(built_programs); do
    [ -f "$program" ] || missing=$program
  done
  if [ -z "$missing" ] && [ "$(cat "$file" 2>/dev/null)" = "$stamp" ]; then
    return 0
  fi
  local log=target/build.log
  mkdir -p target
  : >"$log"
  local begin=$SECONDS
  mvn -B -Dquick package >"$log" 2>&1 </dev/null &
  local maven=$!
  trap 'kill $maven 2>/dev/null; wait $maven 2>/dev/null; exit 130' INT TERM HUP
  show_build "$maven" "$log" "$begin"
  local exit=0
  wait "$maven" || exit=$?
  trap - INT TERM HUP
  [ -t 1 ] && printf '\r\033[2K'
  if [ "$exit" -ne 0 ]; then
    echo "The build failed. Last lines of its log:"
    grep -v '^$' "$log" | tail -n 25 | sed 's/^/  | /'
    echo "log: $root/$log"
    exit 1
  fi
  echo "Built in $((SECONDS - begin)) s."
  mkdir -p "$(dirname "$file")"
  echo "$stamp" >"$file"
}

# one line while Maven works: on a terminal it is written over, in a pipe it appears when a module or a hundred
# downloads have passed
show_build() {
  local maven=$1 log=$2 begin=$3 line shown='' key module downloads latest
  while kill -0 "$maven" 2>/dev/null; do
    module=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *[^ ][^ ]*  *\[\([0-9]*\)\/\([0-9]*\)\]$/\1 (\2 of \3)/p' "$log" | tail -n 1)
    downloads=$(grep -c '^\(\[INFO\] \)\{0,1\}Downloaded from' "$log" || true)
    latest=$(sed -n 's/^\(\[INFO\] \)\{0,1\}Downloading from [^:]*: .*\/\([^/]*\)$/\2/p' "$log" | tail -n 1)
    line="Building ${module:-the project}"
    if [ "$downloads" -gt 0 ]; then
      line="$line, $downloads files downloaded, now $latest"
    fi
    if [ -t 1 ]; then
      printf '\r\033[2K%s  %d s' "$(printf '%s' "$line" | cut -c 1-100)" $((SECONDS - begin))
    else
      key="$module $((downloads / 100))"
      if [ "$key" != "$shown" ]; then
        echo "$line"
        shown=$key
      fi
    fi
    sleep 1
  done
}
