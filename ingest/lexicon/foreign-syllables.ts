/** Characters that foreign names are written with and that begin few words. */
export const foreignSyllables = new Set(
  '阿艾爱安昂奥巴拜班贝本比彼宾波伯博布查达戴丹德登迪蒂丁杜顿多恩尔法凡范菲费芬佛夫弗福盖甘戈格根古哈汉赫亨洪胡霍基吉加贾杰卡凯坎康考柯科克肯库拉莱兰朗劳勒雷里利莉丽连廉林琳卢鲁伦罗洛马玛迈麦曼梅门蒙米密莫墨默姆穆那纳娜奈内尼娘纽努诺欧帕潘庞佩彭皮普奇恰乔钦琴热仁瑞萨塞赛桑瑟沙莎舍圣史施斯丝苏素孙索塔泰坦汤唐陶特藤提田廷图土托瓦万汪旺威韦维魏温沃乌吾武西希席夏香肖谢辛欣休许雅亚延扬耶叶伊依宜易因英永尤扎詹珍芝佐埃毕俄鲍'.split(
    '',
  ),
)
