-- Which pages bench/directory asks: each request another place, name or coach, so that nothing is answered from before.
local kind = os.getenv("BENCH_PATHS")
local postcodes = { 1012, 2011, 2311, 2511, 3011, 3311, 3511, 3811, 4331, 4611, 4811, 5011, 5211, 5611, 6211, 6511, 6811, 7311, 7511, 8011, 8911, 9401, 9711 }
local names = { "ber", "jan", "van den", "vri", "bak", "smit", "de", "mul", "jansne", "an" }
local numbers = {}
local file = os.getenv("BENCH_NUMBERS")
if file then
    for number in io.lines(file) do
        numbers[#numbers + 1] = number
    end
end

local asked = 0
local function place() return postcodes[asked * 7 % #postcodes + 1] + asked % 11 end
local function kilometres() return ({ 5, 10 })[asked % 2 + 1] end
local function number() return numbers[asked % #numbers + 1] end

local paths = {
    static = function() return "/assets/yardstick.txt" end,
    html = function() return "/coaches?plaats=" .. place() .. "&binnen=" .. kilometres() end,
    json = function() return "/api/v1/registrations?near=" .. place() .. "&radius=" .. kilometres() end,
    coach = function() return "/coaches/" .. number() end,
    suggest = function() return "/api/v1/suggestions?name=" .. names[asked % #names + 1]:gsub(" ", "%%20") end,
    country = function() return "/api/v1/registrations?page=" .. asked % 50 + 1 end,
    status = function() return "/api/v1/registrations/" .. number() .. "/status" end,
}
local every = { paths.html, paths.json, paths.coach, paths.suggest, paths.status }
paths.all = function() return every[asked % #every + 1]() end

request = function()
    asked = asked + 1
    return wrk.format("GET", paths[kind]())
end
