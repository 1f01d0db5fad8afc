# fish completion for pilcrow(1)

set -l commands show find notes cite print screenshot
set -l notes list add remove verify export import

complete -c pilcrow -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c pilcrow -n "__fish_seen_subcommand_from notes; and not __fish_seen_subcommand_from $notes" -fa "$notes"

complete -c pilcrow -l home -xa "(__fish_complete_directories)" -d "the folder of notes and settings"
complete -c pilcrow -s h -l help -d "print a summary"
complete -c pilcrow -n "not __fish_seen_subcommand_from $commands" -l new-window -d "open another window"
complete -c pilcrow -n "not __fish_seen_subcommand_from $commands" -l version -d "print the version"
complete -c pilcrow -n "__fish_seen_subcommand_from $commands" -l encoding -x -d "read the file in this encoding"

complete -c pilcrow -n "__fish_seen_subcommand_from show find list import" -l json -d "for other programs"
complete -c pilcrow -n "__fish_seen_subcommand_from show" -l markdown -d "as Markdown"
complete -c pilcrow -n "__fish_seen_subcommand_from find" -l regex -d "the query is a pattern"
complete -c pilcrow -n "__fish_seen_subcommand_from find" -l case -d "capitals must be the same"
complete -c pilcrow -n "__fish_seen_subcommand_from find" -l word -d "whole words only"
complete -c pilcrow -n "__fish_seen_subcommand_from find" -l diacritics -d "accents must be the same"
complete -c pilcrow -n "__fish_seen_subcommand_from cite add" -l paragraph -x -d "the paragraph"
complete -c pilcrow -n "__fish_seen_subcommand_from cite" -l format -xa "text bibtex ris csl-json inline chicago apa mla markdown" -d "form"
complete -c pilcrow -n "__fish_seen_subcommand_from print" -l notes -xa "margin end none" -d "where the notes stand"
complete -c pilcrow -n "__fish_seen_subcommand_from print" -l paper -xa "A4 Letter" -d "paper"
complete -c pilcrow -n "__fish_seen_subcommand_from screenshot" -l size -x -d "in pixels"
complete -c pilcrow -n "__fish_seen_subcommand_from screenshot" -l theme -xa "system light sepia dark" -d "theme"
complete -c pilcrow -n "__fish_seen_subcommand_from screenshot list" -l find -x -d "with these words"
complete -c pilcrow -n "__fish_seen_subcommand_from list" -l all -d "the notes on every document"
complete -c pilcrow -n "__fish_seen_subcommand_from add" -l quote -x -d "words of the article"
complete -c pilcrow -n "__fish_seen_subcommand_from add" -l text -x -d "the note's words"
complete -c pilcrow -n "__fish_seen_subcommand_from add" -l tag -x -d "tag"
complete -c pilcrow -n "__fish_seen_subcommand_from add" -l color -xa "pink orange yellow green blue purple" -d "colour"
complete -c pilcrow -n "__fish_seen_subcommand_from export" -l format -d "form" \
    -xa "annotation w3c hypothesis html markdown csv"
complete -c pilcrow -n "__fish_seen_subcommand_from import" -l dry-run -d "only say what would become of them"
