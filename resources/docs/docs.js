'use strict';
// Renders /api/v1/openapi.json: a list to search, one operation in detail, and a form that really calls it.
// Text from the document is only ever set as text, never as markup.

const $ = id => document.getElementById(id);
let spec = null;
let token = null;

function element(name, text, attributes = {}) {
  const node = document.createElement(name);
  if (text !== undefined && text !== null) node.textContent = text;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function operations() {
  const list = [];
  for (const [path, verbs] of Object.entries(spec.paths))
    for (const [verb, operation] of Object.entries(verbs)) list.push({ path, verb, operation });
  return list.sort((a, b) => a.operation.operationId.localeCompare(b.operation.operationId));
}

function resolve(schema) {
  while (schema && schema.$ref) schema = spec.components.schemas[schema.$ref.split('/').pop()];
  return schema || {};
}

function typeText(schema) {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ');
  if (schema.type === 'array') return 'list of ' + typeText(schema.items || {});
  if (schema.enum) return schema.enum.join(' | ');
  return schema.type || 'any';
}

function limitsText(schema) {
  const parts = [];
  if (schema.minimum !== undefined) parts.push('from ' + schema.minimum);
  if (schema.maximum !== undefined) parts.push('to ' + schema.maximum);
  if (schema.minLength) parts.push('at least ' + schema.minLength + ' characters');
  if (schema.maxLength && schema.maxLength < 4096) parts.push('at most ' + schema.maxLength + ' characters');
  return parts.join(', ');
}

function fieldTable(schema) {
  const object = resolve(schema);
  const table = element('table');
  const head = element('tr');
  for (const title of ['Field', 'Type', 'Meaning']) head.append(element('th', title));
  table.append(head);
  const required = new Set(object.required || []);
  for (const [name, field] of Object.entries(object.properties || {})) {
    const row = element('tr');
    row.append(element('td', name + (required.has(name) ? '' : ' ?')));
    row.append(element('td', [typeText(field), limitsText(field)].filter(Boolean).join(', ')));
    row.append(element('td', field.description || ''));
    table.append(row);
  }
  return Object.keys(object.properties || {}).length ? table : element('p', 'None.', { class: 'muted' });
}

function example(schema, depth = 0) {
  const s = resolve(schema);
  if (s.anyOf) return example(s.anyOf[0], depth);
  if (s.enum) return s.enum[0];
  if (s.type === 'object') {
    const out = {};
    if (depth < 4)
      for (const name of s.required || []) out[name] = example((s.properties || {})[name] || {}, depth + 1);
    return out;
  }
  if (s.type === 'array') return [];
  if (s.type === 'boolean') return false;
  if (s.type === 'integer' || s.type === 'number') return s.minimum || 0;
  return '';
}

function tryForm({ path, verb, operation }) {
  const form = element('form', null, { class: 'try' });
  const inputs = [];
  for (const parameter of operation.parameters || []) {
    if (parameter.in === 'header') continue;
    const label = element('label', parameter.name + (parameter.required ? '' : ' (optional)') + ' ');
    const input = element('input', null, { name: parameter.name });
    if (parameter.required) input.required = true;
    label.append(input);
    form.append(label);
    inputs.push({ parameter, input });
  }
  let body = null;
  if (operation.requestBody) {
    const label = element('label', 'Body');
    body = element('textarea', JSON.stringify(example(operation.requestBody.content['application/json'].schema), null, 2), { spellcheck: 'false' });
    label.append(body);
    form.append(label);
  }
  form.append(element('button', 'Call', { type: 'submit' }));
  const status = element('p', '', { class: 'muted' });
  const output = element('pre');
  output.hidden = true;
  form.append(status, output);

  form.addEventListener('submit', async event => {
    event.preventDefault();
    let url = '/api/v1' + path;
    const query = new URLSearchParams();
    for (const { parameter, input } of inputs) {
      if (parameter.in === 'path') url = url.replace('{' + parameter.name + '}', encodeURIComponent(input.value));
      else if (input.value !== '') query.set(parameter.name, input.value);
    }
    if ([...query].length) url += '?' + query;
    const headers = {};
    if (token) headers.Authorization = 'Bearer ' + token;
    if (body) headers['Content-Type'] = 'application/json';
    if ((operation.parameters || []).some(p => p.name === 'Idempotency-Key')) headers['Idempotency-Key'] = crypto.randomUUID();
    const started = performance.now();
    status.textContent = 'Calling …';
    try {
      const response = await fetch(url, { method: verb.toUpperCase(), headers, body: body ? body.value : undefined });
      const text = await response.text();
      status.textContent = response.status + ' in ' + Math.round(performance.now() - started) + ' ms';
      output.hidden = false;
      try { output.textContent = JSON.stringify(JSON.parse(text), null, 2); } catch { output.textContent = text; }
    } catch (error) {
      status.textContent = 'The server did not answer: ' + error.message;
    }
  });
  return form;
}

function show(id) {
  const found = operations().find(o => o.operation.operationId === id);
  const detail = $('detail');
  detail.replaceChildren();
  if (!found) {
    const topic = (spec['x-gemba-topics'] || []).find(t => t.name === id);
    if (!topic) { detail.append(element('p', spec.info.description)); return; }
    detail.append(element('h2', topic.name), element('p', topic.summary + '. ' + topic.permission));
    detail.append(element('p', topic.kind === 'log' ? 'Log topic: every event is numbered, none is dropped.' : 'State topic: a slow client gets the latest state.'));
    detail.append(element('h3', 'Payload'), fieldTable(topic.payload));
    return;
  }
  const { path, verb, operation } = found;
  detail.append(element('h2', operation.operationId), element('p', operation.summary));
  detail.append(element('pre', verb.toUpperCase() + ' /api/v1' + path), element('p', operation.description, { class: 'muted' }));
  if ((operation.parameters || []).length) {
    detail.append(element('h3', 'Parameters'));
    const properties = {}; const required = [];
    for (const p of operation.parameters) { properties[p.name] = { ...p.schema, description: p.description }; if (p.required) required.push(p.name); }
    detail.append(fieldTable({ type: 'object', properties, required }));
  }
  if (operation.requestBody) detail.append(element('h3', 'Body'), fieldTable(operation.requestBody.content['application/json'].schema));
  detail.append(element('h3', 'Reply'), fieldTable(operation.responses['200'].content['application/json'].schema));
  detail.append(element('h3', 'Try it'), tryForm(found));
}

function list() {
  const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const nav = $('index');
  nav.replaceChildren();
  const current = decodeURIComponent(location.hash.slice(1));
  const entry = (id, verb, hay, group) => {
    if (!words.every(w => hay.toLowerCase().includes(w))) return;
    if (nav.dataset.group !== group) { nav.append(element('h2', group)); nav.dataset.group = group; }
    const link = element('a', null, { href: '#' + encodeURIComponent(id) });
    if (id === current) link.setAttribute('aria-current', 'true');
    link.append(element('span', verb, { class: 'verb' }), element('span', id));
    nav.append(link);
  };
  delete nav.dataset.group;
  for (const { path, verb, operation } of operations())
    entry(operation.operationId, verb.toUpperCase(), [operation.operationId, path, operation.summary, operation.description].join(' '), operation.tags[0]);
  for (const topic of spec['x-gemba-topics'] || []) entry(topic.name, topic.kind, topic.name + ' ' + topic.summary, 'topics');
  if (!nav.children.length) nav.append(element('p', 'Nothing matches.', { class: 'muted' }));
}

$('signin').addEventListener('submit', async event => {
  event.preventDefault();
  const signIn = more => fetch('/api/v1/session/login', {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: $('name').value, password: $('password').value, ...more })
  });
  let response = await signIn({});
  let answer = await response.json();
  const code = answer.code === 1021 ? prompt(answer.title + ' ' + answer.remedy) : null;
  if (code) {
    response = await signIn({ code });
    answer = await response.json();
  }
  $('password').value = '';
  token = response.ok ? answer.accessToken : null;
  $('who').textContent = response.ok ? 'Signed in as ' + answer.user.displayName + (answer.duties.length ? ' (to do first: ' + answer.duties.join(', ') + ')' : '') : answer.title + ' ' + answer.remedy;
});
$('search').addEventListener('input', list);
window.addEventListener('hashchange', () => { list(); show(decodeURIComponent(location.hash.slice(1))); });

fetch('/api/v1/openapi.json').then(r => r.json()).then(document_ => {
  spec = document_;
  $('version').textContent = spec.info.version;
  list();
  show(decodeURIComponent(location.hash.slice(1)));
}).catch(error => $('detail').replaceChildren(element('p', 'The description could not be loaded: ' + error.message)));
