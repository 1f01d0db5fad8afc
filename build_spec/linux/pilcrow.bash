# bash completion for pilcrow(1)

_pilcrow()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    [[ $command == notes ]] && command="notes ${COMP_WORDS[2]}"
    local words="--home --encoding --help" files=yes

    case $before in
        --home) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --color) words="pink orange yellow green blue purple" files="" ;;
        --theme) words="system light sepia dark" files="" ;;
        --format)
            words="annotation w3c hypothesis html markdown csv" files=""
            [[ $command == cite ]] && words="text bibtex ris csl-json inline chicago apa mla markdown" ;;
        --encoding | --paragraph | --quote | --text | --tag | --find | --size) return ;;
        *)
            case $command in
                show) words+=" --json --markdown" ;;
                find) words+=" --regex --case --word --diacritics --json" ;;
                cite) words+=" --paragraph --format" ;;
                print) words+=" --notes --paper" ;;
                screenshot) words+=" --size --theme --find" ;;
                "notes list") words+=" --all --find --json" ;;
                "notes add") words+=" --paragraph --quote --text --color --tag" ;;
                "notes export") words+=" --format" ;;
                "notes import") words+=" --dry-run --json" ;;
                "notes remove" | "notes verify") ;;
                *) words="--home --new-window --version --help" ;;
            esac
            (( COMP_CWORD == 1 )) && words+=" show find notes cite print screenshot"
            if (( COMP_CWORD == 2 )) && [[ ${COMP_WORDS[1]} == notes ]]; then
                words="list add remove verify export import" files=""
            fi ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; [[ $files ]] && compgen -f -- "$word")
}

complete -o filenames -F _pilcrow pilcrow
