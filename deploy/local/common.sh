# Sourced by ./run and ./test: finds what has to be installed, or says what to install.

# major version of the JDK in a folder; empty when there is none (a runtime without a compiler is none)
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# sets JAVA_HOME to the newest JDK >= 21 of this machine
find_jdk() {
  local best=0 home='' candidate version
  local candidates=("${JAVA_HOME:-/nonexistent}")
  if command -v javac >/dev/null; then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")")")
  fi
  if [ -x /usr/libexec/java_home ]; then
    candidates+=("$(/usr/libexec/java_home 2>/dev/null || true)")
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    candidates+=("$candidate")
  done
  for candidate in "${candidates[@]}"; do
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 21 ] && [ "$version" -gt "$best" ]; then
      best=$version
      home=$candidate
    fi
  done
  if [ -z "$home" ]; then
    echo "No JDK 21 or newer found (looked at JAVA_HOME, PATH and the usual folders)."
    echo "Install one, for example Temurin 25 (Debian: temurin-25-jdk, macOS: brew install temurin), or set JAVA_HOME."
    return 1
  fi
  export JAVA_HOME=$home
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    echo "Maven (mvn) is not on the PATH. Install 3.8.7 or newer (Debian: apt install maven, macOS: brew install maven)."
    return 1
  fi
}

# when a process started, as the system tells it; tells a process from a later one with the same number
process_start() {
  if [ -r "/proc/$1/stat" ]; then
    sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f20
  else
    ps -o lstart= -p "$1" | tr -s ' ' '_'
  fi
}

# Process id of the launcher that runs from this clone; empty when none does. Its file holds the id and the start time.
running_launcher() {
  local pid='' started='' file=$1/deploy/local/data/run/launcher
  [ -f "$file" ] || return 0
  read -r pid started <"$file" || true
  if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && [ "$(process_start "$pid")" = "$started" ]; then
    echo "$pid"
  fi
}
