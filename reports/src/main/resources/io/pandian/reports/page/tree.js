// The tree of sources, schemas or folders, and assets. A branch is made when it is opened.

function folders(asset) {
  const source = inventory.sources.find((candidate) => candidate.id === asset.source);
  const parts = asset.path.split(source && source.type === "jdbc" ? "." : "/");
  return { above: [asset.source, ...parts.slice(0, -1)], name: parts[parts.length - 1] };
}

function grown(assets) {
  const root = { branches: new Map(), leaves: [], size: 0 };
  for (const asset of assets) {
    const place = folders(asset);
    let node = root;
    node.size++;
    for (const folder of place.above) {
      if (!node.branches.has(folder)) node.branches.set(folder, { branches: new Map(), leaves: [], size: 0 });
      node = node.branches.get(folder);
      node.size++;
    }
    node.leaves.push({ asset, name: place.name });
  }
  return root;
}

const OPEN_UP_TO = 60;

function tree(assets) {
  const root = grown(assets);
  const chosen = view.asset ? folders(view.asset).above : [];
  const list = h("ul", { class: "tree" });
  grow(list, root, assets.length <= OPEN_UP_TO, chosen);
  return list;
}

function grow(list, node, open, chosen) {
  const branches = [...node.branches].sort(([a], [b]) => (a < b ? -1 : 1));
  const makeBranch = ([name, branch]) => branchOf(name, branch, open, chosen);
  const moreBranches = inPortions(list, branches, makeBranch);
  if (!moreBranches.hidden) list.append(h("li", {}, moreBranches));
  const leaves = h("ul", { class: "leaves" });
  const moreLeaves = inPortions(leaves, node.leaves, leafOf);
  if (node.leaves.length) list.append(h("li", {}, leaves, moreLeaves));
}

function branchOf(name, branch, open, chosen) {
  const below = h("ul", {});
  const onPath = chosen[0] === name;
  const fillOnce = () => {
    if (!below.hasChildNodes()) grow(below, branch, open, onPath ? chosen.slice(1) : []);
  };
  const details = h("details", { toggle: fillOnce, open: open || onPath },
    h("summary", {}, h("span", { class: "folder" }, name), " ", h("span", { class: "quiet" }, number(branch.size))), below);
  if (open || onPath) fillOnce();
  return h("li", {}, details);
}

function leafOf({ asset, name }) {
  const chosen = view.asset === asset;
  return h("li", { class: chosen ? "chosen" : "" },
    h("a", { href: to.asset(asset.id), "aria-current": chosen ? "true" : undefined, title: asset.path },
      h("span", { class: "dot " + levelDot(asset.grade) }), name),
    asset.comment ? h("span", { class: "quiet" }, " ", asset.comment.slice(0, 40)) : null);
}

const levelDot = (grade) => LEVELS.find(([level, sublevel]) => level === grade.level && sublevel === grade.sublevel)?.[2] || "";
