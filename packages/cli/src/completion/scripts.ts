// The scripts ask `weapp complete -- LINE` for what may stand at the end of the line. With nothing to say, the shell
// completes file names, as for -d and -o.

// "=" and ":" end a word in bash: what stands before them is already there and must not be repeated. macOS has bash 3.2,
// without compopt and mapfile.
const bash = `# weapp completion for bash; in ~/.bashrc: source <(weapp completion bash)
_weapp() {
  local IFS=$'\\n' line word head reply
  line="\${COMP_LINE:0:COMP_POINT}"
  word="\${line##*[[:space:]]}"
  head=""
  case "$word" in *[=:]*) head="\${word%"\${word##*[=:]}"}" ;; esac
  COMPREPLY=()
  for reply in $(weapp complete -- "$line" 2>/dev/null); do
    COMPREPLY[\${#COMPREPLY[@]}]="\${reply#"$head"}"
  done
  if [ "\${#COMPREPLY[@]}" -eq 1 ]; then
    case "\${COMPREPLY[0]}" in *=|*@) compopt -o nospace 2>/dev/null ;; esac
  fi
}
complete -o default -F _weapp weapp
`;

const zsh = `#compdef weapp
# weapp completion for zsh; in ~/.zshrc, after compinit: source <(weapp completion zsh)
_weapp() {
  local -a replies open closed
  replies=("\${(@f)$(weapp complete -- "\${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
  open=(\${(M)replies:#*[=@]})
  closed=(\${replies:#*[=@]})
  if (( \${#open} + \${#closed} == 0 )); then
    _files
    return
  fi
  (( \${#open} )) && compadd -S '' -- $open
  (( \${#closed} )) && compadd -- $closed
}
compdef _weapp weapp
`;

const fish = `# weapp completion for fish: weapp completion fish > ~/.config/fish/completions/weapp.fish
complete -c weapp -e
complete -c weapp -f -a '(weapp complete -- (commandline -cp) 2>/dev/null)'
complete -c weapp -s d -l data -r -F
complete -c weapp -s o -l output -r -F
complete -c weapp -l out -r -F
complete -c weapp -l history -r -F
`;

/** The completion scripts by shell. */
export const SCRIPTS = { bash, zsh, fish } as const;

export type Shell = keyof typeof SCRIPTS;
