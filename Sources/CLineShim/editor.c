#include "CLineShim.h"

FILE *lineshim_stdin(void) { return stdin; }

FILE *lineshim_stdout(void) { return stdout; }

FILE *lineshim_stderr(void) { return stderr; }

void lineshim_set_number(EditLine *editor, int option, int value) {
  el_wset(editor, option, value);
}

void lineshim_set_client(EditLine *editor, void *client) {
  el_wset(editor, EL_CLIENTDATA, client);
}

void *lineshim_client(EditLine *editor) {
  void *client = NULL;
  el_wget(editor, EL_CLIENTDATA, &client);
  return client;
}

void lineshim_set_prompt(EditLine *editor, lineshim_prompter prompter, wchar_t enclosing) {
  el_wset(editor, EL_PROMPT_ESC, prompter, enclosing);
}

void lineshim_set_key_map(EditLine *editor, const wchar_t *name) {
  el_wset(editor, EL_EDITOR, name);
}

const wchar_t *lineshim_key_map(EditLine *editor) {
  const wchar_t *name = NULL;
  el_wget(editor, EL_EDITOR, &name);
  return name;
}

void lineshim_pass_keys(EditLine *editor) {
  el_wset(editor, EL_SETTY, L"-d", L"-isig", L"-icrnl", L"-inlcr", L"-ixon", (wchar_t *)NULL);
  el_wset(
      editor, EL_SETTY, L"-x", L"-icanon", L"-echo", L"-iexten", L"-icrnl", L"-inlcr", L"+isig",
      (wchar_t *)NULL);
}

void lineshim_bind(
    EditLine *editor, const wchar_t *key, const wchar_t *command, bool alternative) {
  if (alternative)
    el_wset(editor, EL_BIND, L"-a", key, command, (wchar_t *)NULL);
  else
    el_wset(editor, EL_BIND, key, command, (wchar_t *)NULL);
}

void lineshim_set_reader(EditLine *editor, lineshim_reader reader) {
  el_wset(editor, EL_GETCFN, reader);
}

void lineshim_refresh(EditLine *editor) { el_wset(editor, EL_REFRESH); }

static void add(
    EditLine *editor, const wchar_t *name, const wchar_t *help, lineshim_command command) {
  el_wset(editor, EL_ADDFN, name, help, command);
}

void lineshim_add_commands(EditLine *editor, lineshim_commands commands) {
  add(editor, L"hvis-complete", L"Complete the word at the cursor", commands.complete);
  add(editor, L"hvis-interrupt", L"Give up the line", commands.interrupt);
  add(editor, L"hvis-suspend", L"Stop the program until fg", commands.suspend);
  add(editor, L"hvis-undo", L"Undo the last change", commands.undo);
  add(editor, L"hvis-paste", L"Insert what was pasted", commands.paste);
  add(editor, L"hvis-compose", L"Join an accent to the letter before it", commands.compose);
  add(editor, L"hvis-right", L"Go behind the next character", commands.right);
  add(editor, L"hvis-end", L"Go behind the last character", commands.end);
  add(editor, L"hvis-remove", L"Delete the character at the cursor", commands.remove);
  add(editor, L"hvis-home", L"Go before the first character", commands.home);
  add(editor, L"hvis-enter", L"Enter the line", commands.enter);
  add(editor, L"hvis-older", L"Recall an older line that begins so", commands.older);
  add(editor, L"hvis-newer", L"Recall a newer line that begins so", commands.newer);
  add(editor, L"hvis-search", L"Search the history", commands.search);
  add(editor, L"hvis-search-key", L"Go on with the search", commands.search_key);
  add(editor, L"hvis-menu-key", L"Go on with the menu", commands.menu_key);
  add(editor, L"hvis-paste-key", L"Go on with the pasted lines", commands.paste_key);
  add(editor, L"hvis-take", L"Take what is suggested", commands.take);
  add(editor, L"hvis-take-word", L"Take a word of what is suggested", commands.take_word);
  add(editor, L"hvis-mode-insert", L"Say that letters are inserted", commands.mode_insert);
  add(editor, L"hvis-mode-command", L"Say that letters are commands", commands.mode_command);
  add(editor, L"hvis-again-older", L"Search again, backwards", commands.again_older);
  add(editor, L"hvis-again-newer", L"Search again, forwards", commands.again_newer);
}
