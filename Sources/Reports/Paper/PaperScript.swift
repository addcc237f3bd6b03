/// The script of a page on which a reader can move something.
///
/// It makes the slider and the boxes, so that a page without scripts has none that do nothing, and copies cells of the
/// tables; it works nothing out but where they stand. A policy in the page's head lets this script run and no other.
enum PaperScript {
  /// What the policy knows the script by: the SHA-256 of its text in base 64.
  static let digest: StaticString = "P8b+fdLAc60ljhjHrw1uz/IesL0Cnq/JnYs7UDKLNls="

  /// The script.
  static let text: StaticString = """
    for (const box of document.querySelectorAll(".explorer")) {
      const said = JSON.parse(box.dataset.said);
      const all = box.querySelector("details");
      const groups = [...all.querySelectorAll(".group")];
      const add = (parent, name, text = "", values = {}) => {
        const one = parent.appendChild(document.createElement(name));
        one.textContent = text;
        return Object.assign(one, values);
      };
      const live = document.createElement("div");
      const boxes = (axis) => {
        const set = add(live, "fieldset");
        add(set, "legend", axis.name);
        const marks = axis.boxes.map((name) => {
          const label = add(set, "label");
          const mark = add(label, "input", "", {type: "checkbox"});
          label.append(name);
          return mark;
        });
        return () => marks.reduce((place, mark, bit) => place | mark.checked << bit, 0);
      };
      const slider = (axis, id) => {
        const line = add(live, "p");
        add(line, "label", axis.name, {htmlFor: id});
        const value = add(line, "output");
        const moved = add(line, "input", "",
          {type: "range", id, min: 0, max: axis.values.length - 1, value: axis.start});
        return () => {
          value.textContent = axis.values[moved.value];
          moved.setAttribute("aria-valuetext", value.textContent);
          return moved.value;
        };
      };
      const [down, across] = [said.down, said.across].map((axis, place) =>
        axis ? (axis.boxes ? boxes(axis) : slider(axis, "moved" + place)) : () => 0);
      const result = add(live, "div", "",
        {className: "scroll", role: "region", tabIndex: 0, ariaLabel: said.title, ariaLive: "polite"});
      const table = add(result, "table");
      add(table, "caption", said.title);
      const head = add(add(table, "thead"), "tr");
      add(head, "td");
      for (const figure of said.figures) add(head, "th", figure, {scope: "col"});
      const body = add(table, "tbody");
      const shown = said.years.map((year) => {
        const row = add(body, "tr");
        add(row, "th", year, {scope: "row"});
        return said.figures.map(() => add(row, "td"));
      });
      const show = () => {
        const row = down();
        const cells = [...groups[across()].querySelectorAll("tbody")].flatMap(
          (part) => [...part.rows[row].cells].slice(1));
        shown.forEach((line, year) => line.forEach((cell, figure) => {
          cell.textContent = cells[figure * said.years.length + year].textContent;
        }));
      };
      live.className = "live";
      live.addEventListener("input", show);
      all.open = false;
      box.prepend(live);
      show();
    }
    """
}
