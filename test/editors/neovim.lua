-- The configuration of the README, then what a user sees: the conflicts of the open article, the hover, the way to the other side.
-- Run by neovim.test.ts with the folder's article as argument and the program in $TICKMARK.
local function fail(message)
  io.stdout:write('failed: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

vim.opt.swapfile = false
local buffer = vim.api.nvim_get_current_buf()
local server =
  { name = 'tickmark', cmd = { vim.env.NODE, vim.env.TICKMARK, 'lsp', '--stdio' }, root_dir = vim.fn.getcwd() }
-- Before 0.8, a client is started and attached in two steps.
local client = vim.lsp.start and vim.lsp.start(server) or vim.lsp.start_client(server)
if not client then return fail('the server did not start') end
vim.lsp.buf_attach_client(buffer, client)

local function settled() return #vim.diagnostic.get(buffer) > 0 end
if not vim.wait(20000, settled, 50) then return fail('no diagnostics') end
for _, each in ipairs(vim.diagnostic.get(buffer)) do
  io.stdout:write(string.format('diagnostic %d:%d %s %s\n', each.lnum + 1, each.col + 1, each.code or '', each.message))
end

local first = vim.diagnostic.get(buffer)[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
local function ask(method)
  local answers, problem = vim.lsp.buf_request_sync(buffer, method, vim.lsp.util.make_position_params(), 5000)
  if problem then return fail(problem) end
  return answers[client].result
end
io.stdout:write('hover ' .. ask('textDocument/hover').contents.value:gsub('\n', ' / ') .. '\n')
for _, place in ipairs(ask('textDocument/definition')) do
  io.stdout:write('definition ' .. (place.targetUri or place.uri):match('[^/]*$') .. '\n')
end
vim.cmd('qall!')
