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
  el_wset(editor, EL_SETTY, L"-d", L"-isig", L"-icrnl", L"-inlcr", (wchar_t *)NULL);
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
}

void lineshim_set_history(EditLine *editor, HistoryW *history) {
  el_wset(editor, EL_HIST, history_w, history);
}

void lineshim_limit_history(HistoryW *history, int limit) {
  HistEventW event;
  history_w(history, &event, H_SETSIZE, limit);
  history_w(history, &event, H_SETUNIQUE, 1);
}

void lineshim_enter_history(HistoryW *history, const wchar_t *text) {
  HistEventW event;
  history_w(history, &event, H_ENTER, text);
}
