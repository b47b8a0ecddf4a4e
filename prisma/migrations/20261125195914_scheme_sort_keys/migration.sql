-- By hand: the sort keys of the schemes as the write path makes them, character by character.
UPDATE classification_scheme SET name_sort_key = replace(name_sort_key, 'hang ye', 'xing ye');
